import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { beginningOf } from "../model/beginning";
import { specOf } from "../model/element-spec";
import { originOf } from "../syntax/moved";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import { flatMapSteps, type Steps } from "./steps";
import { shorten, symbolMeaning } from "./symbol-meaning";

export interface DocumentSymbol {
  /** The element's name and what tells it from others of that name, such as `Gather -> /menu`: one line that people can read. */
  readonly name: string;
  /** The latter alone; may be empty. */
  readonly meaning: string;
  /** The element as it was parsed, perhaps for an earlier text: the same object for as long as nothing in it changes. */
  readonly source: TwimlElement;
  /** What is known of the element. */
  readonly spec: ElementSpec | undefined;
  /** How much further right the element stands, with all that is in it, than the spans say. */
  readonly by: number;
  readonly span: Span;
  /** Inside `span`. */
  readonly nameSpan: Span;
  readonly children: readonly DocumentSymbol[];
}

/** The outline: every element but SSML, which is text to whoever reads a call flow. Of a large document that of its beginning. */
export function symbols(document: TwimlDocument): DocumentSymbol[] {
  const { text, nodes } = beginningOf(document);
  return nodes.flatMap((node) => (node.kind === "element" ? symbolsOf(text, node, 0, movedSymbols) : []));
}

/** The same, step by step. */
export function* symbolSteps(document: TwimlDocument): Steps<DocumentSymbol[]> {
  const { text, root } = beginningOf(document);
  // Each is remembered, so that little is left to do for all together.
  yield* flatMapSteps(root?.children ?? [], (node) => (node.kind === "element" ? movedSymbols(text, node) : []));
  return symbols(document);
}

/**
 * The symbol of an element in the root. It is made once, and says how far it has moved: an editor asks for the outline
 * after each edit, of which one element has changed.
 */
function movedSymbols(text: string, element: TwimlElement): readonly DocumentSymbol[] {
  const { source, by } = originOf(element);
  let found = known.get(source);
  if (!found) {
    found = symbolsOf(text, source, by);
    known.set(source, found);
  }
  return by === 0
    ? found
    : found.map(({ name, meaning, spec, span, nameSpan, children }) => ({
        name,
        meaning,
        source,
        spec,
        by,
        span,
        nameSpan,
        children,
      }));
}

const known = new WeakMap<TwimlElement, readonly DocumentSymbol[]>();

/** None or one. `by`: how much further right the element stands in the text than its spans say. */
function symbolsOf(
  text: string,
  element: TwimlElement,
  by: number,
  childSymbols = symbolsOf,
): readonly DocumentSymbol[] {
  const spec = specOf(element);
  if (spec?.kind === "ssml") {
    return [];
  }
  const children: DocumentSymbol[] = [];
  for (const child of element.children) {
    if (child.kind === "element") {
      children.push(...childSymbols(text, child, by));
    }
  }
  const meaning = symbolMeaning(text, element, by, children);
  const name = spec ? spec.name : shorten(element.name);
  return [
    {
      name: meaning === "" ? name : `${name} ${meaning}`,
      meaning,
      source: element,
      spec,
      by: 0,
      span: element.span,
      nameSpan: element.nameSpan,
      children,
    },
  ];
}
