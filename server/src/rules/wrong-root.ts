import { elementSpecs } from "../catalogue";
import { hasHole, type TwimlDocument } from "../document";
import { specOf } from "../model/element-spec";
import { meantAsDeclaration } from "../model/meant-as-declaration";
import type { TwimlElement } from "../syntax/tree";
import { type Span, textOf } from "../text/span";
import { endTagCode, renameElement } from "./fixes/element";
import { indentationUnit, indentRest, lineBreakOf } from "./fixes/indentation";
import type { Fix, Rule } from "./rule";

export const wrongRoot: Rule = {
  id: "wrong-root",
  twilioCode: 12102,
  severity: "error",
  summary: "The root element is not `<Response>`.",
  why: "Twilio takes nothing else for TwiML: it runs none of the document, and the call ends with an error.",
  examples: [
    {
      bad: `<response>
 ~~~~~~~~ The root element must be <Response>, not <response>
  <Say>Hello</Say>
</response>`,
      good: `<Response>
  <Say>Hello</Say>
</Response>`,
    },
    {
      bad: `<Say>Hello</Say>
 ~~~ The root element must be <Response>, not <Say>
<Hangup/>`,
      good: `<Response>
  <Say>Hello</Say>
  <Hangup/>
</Response>`,
    },
  ],

  *check(document) {
    const { root } = document;
    if (!root || root.name === rootName || hasHole(document, root.nameSpan)) {
      return;
    }
    if (meantAsDeclaration(document)) {
      return; // `xml-declaration` reports it.
    }
    yield {
      span: root.nameSpan,
      ...endTagCode(root),
      message: `The root element must be <${rootName}>, not <${root.name}>`,
      fixes: [specOf(root) ? wrapAll(document, root) : rename(root)],
    };
  },
};

const rootName = elementSpecs.find(({ kind }) => kind === "root")!.name;

function rename(root: TwimlElement): Fix {
  return { title: `Change to <${rootName}>`, edits: renameElement(root, rootName), isPreferred: true };
}

function wrapAll({ text, nodes }: TwimlDocument, root: TwimlElement): Fix {
  const last = nodes.findLast(({ kind }) => kind === "element") ?? root;
  const span = { start: root.span.start, end: last.span.end };
  const unit = indentationUnit(text);
  const lineBreak = lineBreakOf(text);
  const block = indentRest(wrapped(text, root, span).trimEnd(), unit);
  return {
    title: `Wrap in <${rootName}>`,
    edits: [{ span, text: `<${rootName}>${lineBreak}${unit}${block}${lineBreak}</${rootName}>` }],
    isPreferred: true,
  };
}

/** Where only the start tag of the root is missing, its end tag is there, and another one is not. */
function wrapped(text: string, { name, endTag }: TwimlElement, span: Span): string {
  return endTag?.name === rootName && endTag.span.end === span.end
    ? `${text.slice(span.start, endTag.span.start).trimEnd()}</${name}>`
    : textOf(text, span);
}
