import { elementSpecs } from "../catalogue";
import { isForeignRoot } from "../catalogue/foreign-elements";
import { hasHole, type TwimlDocument } from "../document";
import { specOf } from "../model/element-spec";
import { meantAsDeclaration } from "../model/meant-as-declaration";
import type { TwimlElement } from "../syntax/tree";
import { insertion } from "../text/edit";
import { lineBreakOf } from "../text/lines";
import { type Span, textOf } from "../text/span";
import { endTagCode, notWellFormed, removeSpan, renameElement } from "./fixes/element";
import { indentationUnit, indentRest } from "./fixes/indentation";
import type { Fix, Rule } from "./rule";

export const wrongRoot: Rule = {
  id: "wrong-root",
  needsWhole: true,
  twilioCode: 12102,
  severity: "error",
  summary: "The root element is not `<Response>`.",
  consequence: "Twilio runs nothing of such a document",
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
    const isHtml = isForeignRoot(root.name);
    yield {
      span: root.nameSpan,
      ...(isWellFormed(document) ? endTagCode(root) : notWellFormed),
      message: `${isHtml ? "This is a web page, not TwiML: the" : "The"} root element must be <${rootName}>, not <${root.name}>`,
      fixes: isHtml ? [] : [mend(document, root)],
    };
  },
};

const rootName = elementSpecs.find(({ kind }) => kind === "root")!.name;

/** As far as only this finding tells: several roots, or the end tag of the root without its start tag, are the same mistake. */
function isWellFormed(document: TwimlDocument): boolean {
  return !hasEndTagOfRoot(document) && document.problems.every(({ kind }) => kind !== "several-roots");
}

function mend(document: TwimlDocument, root: TwimlElement): Fix {
  const inner = root.children.filter(({ kind }) => kind === "element") as readonly TwimlElement[];
  if (specOf(root)) {
    return hasEndTagOfRoot(document) ? addStartTag(root) : wrapAll(document, root);
  }
  return inner.length === 1 && inner[0]!.name === rootName ? unwrap(document, root) : rename(root);
}

/** Only the start tag of the root is missing. */
function hasEndTagOfRoot({ problems }: TwimlDocument): boolean {
  return problems.some(({ kind, name }) => kind === "stray-end-tag" && name === rootName);
}

function addStartTag({ span }: TwimlElement): Fix {
  return { title: `Add <${rootName}>`, edits: [insertion(span.start, `<${rootName}>`)], isPreferred: true };
}

/** `<xml><Response>…</Response></xml>`. */
function unwrap(document: TwimlDocument, { startTag, endTag, name }: TwimlElement): Fix {
  const tags = [startTag.span, ...(endTag ? [endTag.span] : [])];
  return { title: `Remove <${name}>`, edits: tags.map((tag) => removeSpan(document, tag)), isPreferred: true };
}

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
