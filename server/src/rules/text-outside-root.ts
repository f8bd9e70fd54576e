import type { TwimlDocument } from "../document";
import { misspeltMark } from "../model/misspelt-mark";
import { isInSection } from "../model/section";
import { beginningOf } from "../text/byte-order-mark";
import type { Edit } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const textOutsideRoot: Rule = {
  id: "text-outside-root",
  ...parseFailure,
  summary: "Text before or after the root element.",
  examples: [
    {
      bad: `<Response>
  <Say>Hello</Say>
</Response>;
           ~ No text may stand outside of the root element`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    const { text } = document;
    const texts = Array.from(problemsOf(document, "text-outside-root"), ({ span }) => span).filter(
      // Mere control characters are `forbidden-character`'s, and `raw-less-than` reports a declaration of another spelling.
      (span) => !isInSection(document, span.start) && isReadable(textOf(text, span)) && !misspeltMark(text, span.start),
    );
    const fence = fenceOf(text, texts);
    for (const span of fence ? texts.slice(1, -1) : texts) {
      if (!isByteOrderMark(document, span)) {
        yield {
          span,
          message: "No text may stand outside of the root element",
          fixes: [{ title: "Remove the text", edits: [removal(document, span)] }],
        };
      }
    }
    if (fence) {
      const edits = [fence.begin, fence.end].map((span) => removal(document, span));
      yield {
        span: fence.begin,
        message: "The marks around a block of Markdown are no part of the document",
        related: [{ span: fence.end, message: "The block ends here" }],
        fixes: [{ title: "Remove the marks", edits, isPreferred: true }],
      };
    }
  },
};

function isReadable(text: string): boolean {
  return /[^\u0000-\u0020]/.test(text);
}

/** One that is not at the very beginning is in the way of a declaration: `xml-declaration` reports that. */
function isByteOrderMark({ text, problems }: TwimlDocument, span: Span): boolean {
  return textOf(text, span).trim() === "" && problems.some(({ kind }) => kind === "late-declaration");
}

/** The lines of ``` around the document, which come with it when it is copied. */
function fenceOf(text: string, texts: readonly Span[]): { readonly begin: Span; readonly end: Span } | undefined {
  const [begin, end] = [texts[0], texts.at(-1)];
  return begin && end && begin !== end && /^```[\w-]*$/.test(textOf(text, begin)) && textOf(text, end) === "```"
    ? { begin, end }
    : undefined;
}

/** With the line; before a declaration, which must be the first thing, with all that is blank. */
function removal(document: TwimlDocument, span: Span): Edit {
  const { text, problems } = document;
  const declaration = problems.find(({ kind }) => kind === "late-declaration")?.span;
  return declaration &&
    textOf(text, { start: span.end, end: declaration.start }).trim() === "" &&
    span.end <= declaration.start
    ? { span: { start: beginningOf(text), end: declaration.start }, text: "" }
    : removeSpan(document, span);
}
