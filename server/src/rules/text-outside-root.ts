import type { TwimlDocument } from "../document";
import { misspeltMark } from "../model/misspelt-mark";
import { beginningOf } from "../text/byte-order-mark";
import type { Edit } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf, problemsOfKind } from "./syntax-problems";

export const textOutsideRoot: Rule = {
  id: "text-outside-root",
  needsWhole: true,
  ...parseFailure,
  summary: "Text before or after the root element.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello</Say>
</Response>;
           ~ Text is not allowed outside the root element`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    const { text } = document;
    const texts = Array.from(problemsOf(document, "text-outside-root"), ({ span }) => span).filter(
      // Mere control characters are `forbidden-character`'s, and `raw-less-than` reports a declaration of another spelling.
      (span) => isReadable(textOf(text, span)) && !misspeltMark(text, span.start),
    );
    const fence = fenceOf(text, texts) ?? quotesOf(text, texts);
    for (const span of fence ? texts.slice(1, -1) : texts) {
      if (!isByteOrderMark(document, span)) {
        yield {
          span,
          message: "Text is not allowed outside the root element",
          fixes: [{ title: "Remove the text", edits: [removal(document, span)] }],
        };
      }
    }
    if (fence) {
      const edits = [fence.begin, fence.end].map((span) => removal(document, span));
      yield {
        span: fence.begin,
        message: fence.message,
        related: [{ span: fence.end, message: "It ends here" }],
        // More than marks may be somebody's work.
        fixes: [{ title: "Remove what is around it", edits, ...(fence.isMarksOnly && { isPreferred: true as const }) }],
      };
    }
  },
};

function isReadable(text: string): boolean {
  return /[^\u0000-\u0020]/.test(text);
}

/** One that is not at the very beginning is in the way of a declaration: `xml-declaration` reports that. */
function isByteOrderMark(document: TwimlDocument, span: Span): boolean {
  return textOf(document.text, span).trim() === "" && problemsOfKind(document, "late-declaration").length > 0;
}

/** Two texts around the document that belong together. */
interface Fence {
  readonly begin: Span;
  readonly end: Span;
  readonly message: string;
  readonly isMarksOnly: boolean;
}

/** The quotes of a program's string, with what the program does with it. */
function quotesOf(text: string, texts: readonly Span[]): Fence | undefined {
  const [begin, end, ...others] = texts;
  const quote = begin && /["'`]$/.exec(textOf(text, begin))?.[0];
  return end && others.length === 0 && quote && textOf(text, end).startsWith(quote)
    ? {
        begin,
        end,
        message: "The quotes around the document, and what is outside of them, are no part of it",
        isMarksOnly: begin.end - begin.start === 1,
      }
    : undefined;
}

/** The lines of ``` around the document, which come with it when it is copied. */
function fenceOf(text: string, texts: readonly Span[]): Fence | undefined {
  const [begin, end] = [texts[0], texts.at(-1)];
  return begin && end && begin !== end && /^```[\w-]*$/.test(textOf(text, begin)) && textOf(text, end) === "```"
    ? { begin, end, message: "The marks around a block of Markdown are no part of the document", isMarksOnly: true }
    : undefined;
}

/** With the line; before a declaration, which must be the first thing, with all that is blank. */
function removal(document: TwimlDocument, span: Span): Edit {
  const { text } = document;
  const declaration = problemsOfKind(document, "late-declaration")[0]?.span;
  return declaration &&
    span.end <= declaration.start &&
    textOf(text, { start: span.end, end: declaration.start }).trim() === ""
    ? { span: { start: beginningOf(text), end: declaration.start }, text: "" }
    : removeSpan(document, span);
}
