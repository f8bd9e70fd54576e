import { holesIn, type TwimlDocument } from "../document";
import type { Hole } from "../hosts/hole";
import { referenceProblems } from "../syntax/references";
import { type Edit, insertion } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { parseFailure } from "./parse-failure";
import type { Fix, Rule } from "./rule";
import { tagProblemsOf } from "./syntax-problems";

export const unquotedValue: Rule = {
  id: "unquoted-value",
  ...parseFailure,
  summary: "An attribute's value without quotes.",
  examples: [
    {
      bad: `<Response>
  <Pause length=2/>
                ~ The value of 'length' must stand in quotes
</Response>`,
      good: `<Response>
  <Pause length="2"/>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice=“man”>Hello</Say>
             ~~~~~ The value of 'voice' must stand in straight quotes (" or '), not in curly ones
</Response>`,
      good: `<Response>
  <Say voice="man">Hello</Say>
</Response>`,
    },
    {
      bad: `<Response>
  <Pause length=2"/>
                ~ The value of 'length' must stand in quotes
</Response>`,
      good: `<Response>
  <Pause length="2"/>
</Response>`,
    },
    {
      bad: `<Response>
  <Gather action=/menu?step=1&language=en method="GET">
                 ~~~~~~~~~~~~~~~~~~~~~~~~ The value of 'action' must stand in quotes
    <Say>Please press a key.</Say>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather action="/menu?step=1&amp;language=en" method="GET">
    <Say>Please press a key.</Say>
  </Gather>
</Response>`,
    },
  ],

  *check(document) {
    for (const { span, name } of tagProblemsOf(document, "unquoted-value")) {
      if (holesIn(document, span).some((hole) => hole.span.start === span.start && mayBringQuotes(document, hole))) {
        continue;
      }
      const form = curlyQuoted.test(textOf(document.masked, span))
        ? "straight quotes (\" or '), not in curly ones"
        : "quotes";
      yield { span, message: `The value of '${name}' must stand in ${form}`, fixes: [quoted(document, span)] };
    }
  },
};

const curlyQuoted = /^[“”„‘’«»][^“”„‘’«»]*[“”„‘’«»]$/;

/** As `quoteattr` of Python does; a token of a TwiML Bin becomes text. */
function mayBringQuotes({ language }: TwimlDocument, { name }: Hole): boolean {
  return !language.hasTwilioTokens || name === "";
}

/** Puts quotes around the value, and writes what may not stand between them otherwise. */
function quoted({ masked }: TwimlDocument, span: Span): Fix {
  const written = textOf(masked, span);
  if (curlyQuoted.test(written)) {
    const inner = { start: span.start + 1, end: span.end - 1 };
    const marks = [span.start, span.end - 1].map((start) => ({ span: { start, end: start + 1 }, text: '"' }));
    return { title: "Write straight quotes", edits: [...marks, ...escapes(masked, inner, '"')], isPreferred: true };
  }
  const inner = /^(?:\\?(["'])(.+?)\\?\1|\{(["']?)(.+?)\3\})$/.exec(written);
  const value = inner?.[2] ?? inner?.[4];
  if (value !== undefined && !/["<&]/.test(value)) {
    // As in a string of a program, or in JSX; JSON is a value that needs its braces.
    return { title: `Change to "${value}"`, edits: [{ span, text: `"${value}"` }], isPreferred: true };
  }
  const closing = masked[span.end];
  const isClosed = closing === '"' || closing === "'";
  const quote = isClosed ? closing : '"';
  return {
    title: isClosed ? "Add the opening quote" : "Add quotes",
    edits: [
      insertion(span.start, quote),
      ...escapes(masked, span, quote),
      ...(isClosed ? [] : [insertion(span.end, quote)]),
    ],
    isPreferred: true,
  };
}

/** Of the mask, so that a template's own `&` and quotes stay. */
function escapes(masked: string, span: Span, quote: string): Edit[] {
  const value = textOf(masked, span);
  const ampersands = Array.from(referenceProblems(value, span.start, "any"))
    .filter(({ kind }) => kind === "raw-ampersand")
    .map((problem) => ({ span: problem.span, text: "&amp;" }));
  const quotes = Array.from(value.matchAll(quote === '"' ? /"/g : /'/g), ({ index }) => ({
    span: { start: span.start + index, end: span.start + index + 1 },
    text: quote === '"' ? "&quot;" : "&apos;",
  }));
  return [...ampersands, ...quotes];
}
