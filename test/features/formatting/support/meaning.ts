import { elementSpec } from "../../../../server/src/catalogue";
import type { TwimlDocument } from "../../../../server/src/document";
import type { TwimlElement, TwimlNode } from "../../../../server/src/syntax/tree";

/**
 * All of a document that may not change when it is formatted, written so that two of them can be compared: names,
 * attributes, comments and texts as they are; of white space that which may be spoken or sent.
 */
export function meaningOf({ text, nodes }: TwimlDocument): unknown {
  return nodes.flatMap((node) => nodeMeaning(text.replace(/^\uFEFF/, " "), node, "layout"));
}

/** The same of a document in which the first text or noun of an element may be yet to come. */
export function meaningWhileTyping({ text, nodes }: TwimlDocument): unknown {
  return nodes.flatMap((node) => nodeMeaning(text, node, "typing"));
}

/** What white space is: part of the text, layout, or layout too where an element may get either. */
type WhiteSpace = "text" | "layout" | "typing";

function nodeMeaning(text: string, node: TwimlNode, whiteSpace: WhiteSpace): unknown[] {
  const source = text.slice(node.span.start, node.span.end);
  if (node.kind === "element") {
    return [elementMeaning(text, node, whiteSpace)];
  }
  if (node.kind !== "text") {
    return [source];
  }
  return whiteSpace === "text" ? [source] : source.split(betweenWords).filter((word) => word);
}

function elementMeaning(text: string, element: TwimlElement, outside: WhiteSpace): unknown {
  const { name, attributes, children, startTag, endTag } = element;
  const tag = text.slice(startTag.span.start, startTag.span.end);
  const inside = holdsText(text, element, outside === "typing") ? "text" : outside;
  return {
    name,
    close: startTag.close,
    endTag: endTag?.name,
    attributes: attributes.map(({ name, value, quote }) => [name, value, quote]),
    ...(tag.replace(/"[^"]*"|'[^']*'/g, "").includes("{{/if}}") && { tag }),
    children: children.flatMap((child) => nodeMeaning(text, child, inside)),
  };
}

/** By the catalogue; what takes text and nouns holds text if there is any, or, unless someone types, nothing else. */
function holdsText(text: string, { name, parent, children }: TwimlElement, isTyping: boolean): boolean {
  const spec = elementSpec(name, parent?.name);
  if (spec?.content.kind !== "mixed") {
    return spec?.content.kind !== "elements" && spec?.content.kind !== "empty";
  }
  const hasNoun = children.some((child) => child.kind === "element" && elementSpec(child.name)?.kind !== "ssml");
  const mayHaveNoun = isTyping && spec.children.some((child) => elementSpec(child, name)?.kind !== "ssml");
  return !(hasNoun || mayHaveNoun) || children.some((child) => child.kind === "cdata" || isWritten(text, child));
}

/** Frames of sections, comments of templates and what runs: none of them is text. */
const frames = /\{\{[#^/!][^{}]*\}\}|\{\{else\}\}|<\?[\s\S]*?\?>/g;

const betweenWords = new RegExp(`\\s+|(${frames.source})`);

/** Whether the node is text of which more remains than white space and the frames of sections. */
function isWritten(text: string, { kind, span }: TwimlNode): boolean {
  return kind === "text" && text.slice(span.start, span.end).replace(frames, "").trim() !== "";
}
