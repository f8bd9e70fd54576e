import { hasHole, type TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import { decode } from "../../syntax/references";
import { type Edit, insertion } from "../../text/edit";
import { type Span, textOf } from "../../text/span";
import { elementsAround } from "./elements";
import { type SelectedContent, selectedContent } from "./selected-content";
import { wrap } from "./wrap";

export interface Surrounding {
  /** An imperative, e.g. "Surround with <Gather>". */
  readonly title: string;
  /** They do not overlap. */
  readonly edits: readonly Edit[];
}

/**
 * What the selected elements and text can be put into: the elements that may stand there and hold them, in the order of
 * the catalogue, CDATA, a comment. Empty where nothing is selected, or something that cannot be taken out as one.
 */
export function surroundings(document: TwimlDocument, selection: Span): Surrounding[] {
  const selected = selectedContent(document, selection);
  if (!selected) {
    return [];
  }
  const elements = elementsAround(document, selected).map(({ name }) => ({
    title: `Surround with <${name}>`,
    edits: wrap(document, selected, name),
  }));
  return [...elements, ...inCharacterData(document, selected), ...inComment(document, selected)];
}

/** A comment holds no two hyphens, and the root cannot be done without. */
function inComment({ text }: TwimlDocument, { parent, span, elements }: SelectedContent): Surrounding[] {
  const source = textOf(text, span);
  if (source.includes("--") || source.endsWith("-") || (!parent && elements.length > 0)) {
    return [];
  }
  return [{ title: "Surround with a comment", edits: [insertion(span.start, "<!-- "), insertion(span.end, " -->")] }];
}

/** Text alone, its entities resolved: CDATA knows none. */
function inCharacterData(document: TwimlDocument, { parent, span, nodes }: SelectedContent): Surrounding[] {
  const kind = parent && specOf(parent)?.content.kind;
  const source = textOf(document.text, span);
  const text = decode(source);
  const isText = nodes.every((node) => node.kind === "text") && (kind === "text" || kind === "mixed");
  // What still looks like an entity is one that only the document knows; a carriage return would become a line break.
  const cannotHold = text.includes("]]>") || /&#?\w+;/.test(text) || /&#(?:0*13|x0*d);/i.test(source);
  if (!isText || hasHole(document, span) || cannotHold) {
    return [];
  }
  return [{ title: "Surround with CDATA", edits: [{ span, text: `<![CDATA[${text}]]>` }] }];
}
