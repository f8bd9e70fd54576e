import type { ElementKind, ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { attributeOf, specOf } from "../model/element-spec";
import { movedSpan, originOf } from "../syntax/moved";
import { decode } from "../syntax/references";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";

export interface DocumentSymbol {
  /** The element's name. */
  readonly name: string;
  /** What tells it from others of its name: a URL, a number, what is said; may be empty. */
  readonly detail: string;
  readonly kind: ElementKind | "unknown";
  readonly isDeprecated: boolean;
  readonly span: Span;
  /** Inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly DocumentSymbol[];
}

/** The outline: every element but SSML, which is text to whoever reads a call flow. */
export function symbols({ text, nodes }: TwimlDocument): DocumentSymbol[] {
  return nodes.filter((node) => node.kind === "element").flatMap((root) => symbolOf(text, root, 0, movedSymbols));
}

/**
 * The symbols of an element in the root. They are found once, and moved with the element: an editor asks for the outline
 * after each edit, of which one element has changed.
 */
function movedSymbols(text: string, element: TwimlElement): readonly DocumentSymbol[] {
  const { source, by } = originOf(element);
  let found = known.get(source);
  if (!found) {
    found = symbolOf(text, source, by);
    known.set(source, found);
  }
  return by === 0 ? found : found.map((symbol) => movedSymbol(symbol, by));
}

const known = new WeakMap<TwimlElement, readonly DocumentSymbol[]>();

function movedSymbol({ name, detail, kind, isDeprecated, span, nameSpan, children }: DocumentSymbol, by: number) {
  const moved: DocumentSymbol = {
    name,
    detail,
    kind,
    isDeprecated,
    span: movedSpan(span, by),
    nameSpan: movedSpan(nameSpan, by),
    children: children.length === 0 ? children : children.map((child) => movedSymbol(child, by)),
  };
  return moved;
}

/** `by`: how much further right the element stands in the text than its spans say. */
function symbolOf(text: string, element: TwimlElement, by: number, childSymbols = symbolOf): readonly DocumentSymbol[] {
  const spec = specOf(element);
  if (spec?.kind === "ssml") {
    return [];
  }
  const children = element.children.filter((node) => node.kind === "element");
  return [
    {
      name: element.name,
      detail: detailOf(text, element, by, spec),
      kind: spec?.kind ?? "unknown",
      isDeprecated: spec?.deprecated !== undefined,
      span: element.span,
      nameSpan: element.nameSpan,
      children: children.flatMap((child) => childSymbols(text, child, by)),
    },
  ];
}

const longestDetail = 40;

function detailOf(text: string, element: TwimlElement, by: number, spec: ElementSpec | undefined): string {
  const url = attributeOf(element, "action")?.value ?? attributeOf(element, "url")?.value;
  if (url) {
    return shorten(decode(url));
  }
  const spoken = spec?.content.kind === "elements" ? "" : contentText(text, element, by);
  if (spoken !== "") {
    const isProse = (spec?.content.format ?? "prose") === "prose";
    return isProse ? `"${shorten(spoken)}"` : shorten(spoken);
  }
  return shorten(element.attributes.find(({ value }) => value)?.value ?? "");
}

/** The beginning of what is said or named, on one line; more than `longestDetail` where there is more. */
function contentText(text: string, { children }: TwimlElement, by: number): string {
  let content = "";
  for (const node of children) {
    // Twice as much as is shown is enough, whatever white space it loses.
    if (content.length > 2 * longestDetail) {
      break;
    }
    const { start, end } = movedSpan(node.span, by);
    if (node.kind === "text") {
      content += decode(text.slice(start, Math.min(end, start + longestText)));
    } else if (node.kind === "cdata") {
      content += text.slice(start, end).slice("<![CDATA[".length, -"]]>".length);
    } else if (node.kind === "element") {
      content += specOf(node)?.kind === "ssml" ? contentText(text, node, by) : " ";
    }
  }
  return content.trim().replace(/\s{2,}|[\r\n\t]/g, " ");
}

/** In characters; entities and indentation are longer than what they stand for. */
const longestText = 400;

function shorten(text: string): string {
  // Three dots, not `…`: one character beyond Latin-1 doubles the answer in memory, and the time to write and read it.
  return text.length <= longestDetail ? text : `${text.slice(0, longestDetail - 3).trimEnd()}...`;
}
