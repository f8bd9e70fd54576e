import { meantAsDeclaration } from "../model/meant-as-declaration";
import { beginningOf } from "../text/byte-order-mark";
import { insertion } from "../text/edit";
import { type Span, textOf } from "../text/span";
import { parseFailure } from "./parse-failure";
import type { Finding, Rule } from "./rule";
import { problemsOf } from "./syntax-problems";

export const xmlDeclaration: Rule = {
  id: "xml-declaration",
  ...parseFailure,
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
        yield late(text, span);
      } else if (kind === "second-declaration") {
        const line = { start: span.start, end: span.end + /^\s*/.exec(text.slice(span.end))![0].length };
        yield {
          span,
          message: "The XML declaration stands here a second time",
          fixes: [{ title: "Remove this declaration", edits: [{ span: line, text: "" }], isPreferred: true }],
        };
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

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

function withoutQuestionMarks(text: string, span: Span): Finding {
  const mended = textOf(text, span)
    .replace(/^<xml/i, "<?xml")
    .replace(/[\s?]*>$/, "?>");
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
