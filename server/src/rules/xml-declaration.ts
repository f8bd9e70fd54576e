import type { TwimlDocument } from "../document";
import { meantAsDeclaration } from "../model/meant-as-declaration";
import { isBlank } from "../syntax/white-space";
import { beginningOf } from "../text/byte-order-mark";
import { insertion } from "../text/edit";
import { runStart } from "../text/run";
import { type Span, textOf } from "../text/span";
import { removeSpan } from "./fixes/element";
import { parseFailure } from "./parse-failure";
import type { Finding, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const xmlDeclaration: Rule = {
  id: "xml-declaration",
  ...parseFailure,
  judgesTemplate: true,
  summary: "An XML declaration that is not at the very beginning, stands twice or does not read as it must.",
  examples: [
    {
      bad: `
<?xml version="1.0" encoding="UTF-8"?>
~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~ The XML declaration must be the very first thing in the document: blanks before it
<Response/>`,
      good: `<?xml version="1.0" encoding="UTF-8"?>
<Response/>`,
    },
    {
      bad: `<?xml version="1.0" encoding="UTF-8"?>
<?xml version="1.0"?>
~~~~~~~~~~~~~~~~~~~~~ The XML declaration stands here a second time
<Response/>`,
      good: `<?xml version="1.0" encoding="UTF-8"?>
<Response/>`,
    },
    {
      bad: `<?xml encoding="UTF-8"?>
~~~~~~~~~~~~~~~~~~~~~~~~ The XML declaration must read <?xml version="1.0" encoding="UTF-8"?>
<Response/>`,
      good: `<?xml version="1.0" encoding="UTF-8"?>
<Response/>`,
    },
  ],

  *check(document) {
    const { text } = document;
    const tag = meantAsDeclaration(document)?.startTag;
    if (tag) {
      yield withoutQuestionMarks(text, tag.span);
    }
    for (const { kind, span } of problemsOf(document, "late-declaration", "second-declaration", "bad-declaration")) {
      if (kind === "late-declaration") {
        if (!hasTextBefore(document, span) && !hasTagsBefore(document, span)) {
          yield late(text, span);
        }
      } else if (kind === "second-declaration") {
        if (!beginsSecondDocument(document, span)) {
          yield second(document, span);
        }
      } else {
        yield {
          span,
          message: `The XML declaration must read ${declaration}`,
          fixes: [{ title: "Write the usual declaration", edits: [{ span, text: declaration }], isPreferred: true }],
        };
      }
    }
  },
};

/** Text before it is `text-outside-root`'s; both are in the way of the same thing. */
function hasTextBefore({ problems, text }: TwimlDocument, { start }: Span): boolean {
  return problems.some(
    ({ kind, span }) => kind === "text-outside-root" && span.end <= start && textOf(text, span).trim() !== "",
  );
}

/** A second document behind the first is `several-roots`'s. */
function beginsSecondDocument({ root, nodes }: TwimlDocument, { start }: Span): boolean {
  return (
    root !== undefined &&
    root.span.end <= start &&
    nodes.some((node) => node.kind === "element" && node.span.start > start)
  );
}

function second(document: TwimlDocument, span: Span): Finding {
  const { text } = document;
  const edit = removeSpan(document, span);
  // Right behind the first one no line of its own goes with it.
  const isAlone = edit.span.start < span.start || edit.span.end > span.end;
  const end = span.end + /^\s*/.exec(text.slice(span.end))![0].length;
  return {
    span,
    message: "The XML declaration stands here a second time",
    fixes: [
      {
        title: "Remove this declaration",
        edits: [isAlone ? edit : { span: { start: span.start, end }, text: "" }],
        isPreferred: true,
      },
    ],
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function withoutQuestionMarks(text: string, span: Span): Finding {
  const end = text[span.end - 1] === ">" ? runStart(text, span.end - 1, /[\s?]/) : undefined;
  const written = textOf(text, { start: span.start, end: end ?? span.end }).replace(/^<xml/i, "<?xml");
  const mended = end === undefined ? written : `${written}?>`;
  return {
    span,
    message: "The XML declaration begins with '<?xml' and ends with '?>'",
    fixes: [{ title: `Change to ${mended}`, edits: [{ span, text: mended }], isPreferred: true }],
  };
}

function late(text: string, span: Span): Finding {
  const before = text.slice(0, span.start);
  const isBlank = before.trim() === "";
  const message = `The XML declaration must be the very first thing in the document: ${isBlank ? "blanks" : "something else"} before it`;
  const source = text.slice(span.start, span.end);
  const edits = isBlank
    ? [{ span: { start: beginningOf(text), end: span.start }, text: "" }]
    : [
        insertion(beginningOf(text), `${source}\n`),
        {
          span: { start: span.start, end: span.end + /^[ \t]*(\r\n|\n)?/.exec(text.slice(span.end))![0].length },
          text: "",
        },
      ];
  const title = isBlank ? "Remove what is before it" : "Move it to the beginning";
  return { span, message, fixes: [{ title, edits, isPreferred: true }] };
}

/** Whether tags of a template stand before it, and nothing else: they may take their line break with them. */
function hasTagsBefore({ masked, holes }: TwimlDocument, { start }: Span): boolean {
  return holes[0] !== undefined && holes[0].span.end <= start && isBlank(masked.slice(0, start));
}
