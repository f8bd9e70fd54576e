import { childSpecs, elementSpec } from "../../catalogue";
import type { ElementSpec } from "../../catalogue/spec";
import { followers } from "../../catalogue/usage";
import type { TwimlDocument } from "../../document";
import { hasRoomFor, limitsIn } from "../../model/child-limits";
import { documentKind, isKindStated, restrictionOf } from "../../model/document-kind";
import { fragmentSpecs, isFragment } from "../../model/fragment";
import { meantSpecOf } from "../../model/meant-spec";
import { isIgnoredBy, voiceIn } from "../../model/spoken-text";
import type { ElementNameContext } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import { elementSnippet } from "./element-text";
import { endTagItem } from "./end-tags";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";
import { placeInNew } from "./value-place";

/** The elements that may stand where `<` is typed. */
export function elementNames(document: TwimlDocument, context: ElementNameContext, offset: number): CompletionList {
  const { parent, element, span } = context;
  const isRename = element !== undefined && (element.startTag.close !== undefined || element.attributes.length > 0);
  const typed = document.masked.slice(span.start, Math.max(span.start, offset));
  const items = legalElements(document, parent, span.start, typed, element).map((spec) =>
    isRename ? renameItem(document, spec, element, parent) : elementItem(document, spec, parent, ""),
  );
  const closing = parent && !parent.endTag && !isRename ? [endTagItem(parent, "/")] : [];
  // With `<` an editor may have written the `>` that closes it, or the author `/>`.
  const brackets = element === undefined ? /^\/?>/.exec(document.masked.slice(span.end, span.end + 2)) : null;
  const end = span.end + (brackets?.[0].length ?? 0);
  return { items: [...items, ...closing], span: wholeSpan({ start: span.start, end }) };
}

/**
 * What may stand in `parent` at `offset`: what usually comes next first, what is deprecated last. `typed` is the
 * beginning of a name, or empty; `named` is the element whose name it is.
 */
export function legalElements(
  document: TwimlDocument,
  parent: TwimlElement | undefined,
  offset: number,
  typed: string,
  named?: TwimlElement,
): ElementSpec[] {
  if (!parent && isFragment(document)) {
    return fragmentSpecs(document);
  }
  if (!parent) {
    return document.root && document.root.span.end < offset ? [] : [elementSpec("Response")!];
  }
  const spec = meantSpecOf(parent);
  if (!spec) {
    return [];
  }
  const rank = rankAfter(spec, parent, offset);
  const limits = limitsIn(document, spec);
  const voice = voiceIn(parent);
  // What a rule would mark at once is no help.
  return productSpecs(document, spec, typed)
    .filter((child) => hasRoomFor(child.name, parent, limits, named) && !isIgnoredBy(voice, child))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The children for the document's kind. Where that is inferred and none of them begins with what is typed, all: the
 * author may know better what the document is for.
 */
function productSpecs(document: TwimlDocument, parent: ElementSpec, typed: string): ElementSpec[] {
  const kind = documentKind(document);
  const restriction = parent.kind === "root" ? restrictionOf(document) : undefined;
  const specs = childSpecs(parent, kind === "either" ? undefined : kind).filter(
    ({ name }) => !restriction || restriction.verbs.includes(name),
  );
  const begins = ({ name, deprecated }: ElementSpec) =>
    !deprecated && name.toLowerCase().startsWith(typed.toLowerCase());
  return specs.some(begins) || isKindStated(document) ? specs : childSpecs(parent);
}

function rankAfter(
  { name: parentName }: ElementSpec,
  parent: TwimlElement,
  offset: number,
): (spec: ElementSpec) => number {
  const previous = parent.children.findLast((node) => node.kind === "element" && node.span.end <= offset) as
    | TwimlElement
    | undefined;
  const order = followers(parentName, previous?.name);
  return ({ name, deprecated }) => {
    const place = order.indexOf(name);
    return (deprecated ? 1000 : 0) + (place < 0 ? order.length : place);
  };
}

/** The element as a whole; `before` is what its text begins with: `<` where none is typed yet. */
export function elementItem(
  document: TwimlDocument,
  spec: ElementSpec,
  parent: TwimlElement | undefined,
  before: "" | "<",
): CompletionItem {
  const { text, ...snippet } = elementSnippet(spec, parent?.name, placeInNew(document, spec.name, parent));
  return {
    label: spec.name,
    kind: "element",
    text: before + text,
    ...snippet,
    ...(spec.deprecated && { isDeprecated: true }),
    topic: { about: "element", name: spec.name, ...(parent && { parent: parent.name }) },
  };
}

/** Another name for an element that has its attributes and its end already; the end tag changes with it. */
function renameItem(
  document: TwimlDocument,
  spec: ElementSpec,
  { endTag, name }: TwimlElement,
  parent: TwimlElement | undefined,
): CompletionItem {
  const item = elementItem(document, spec, parent, "");
  const { isSnippet: _, retriggers: __, ...plain } = item;
  const renamesEnd = endTag && endTag.name === name && name !== spec.name;
  return {
    ...plain,
    text: spec.name,
    ...(renamesEnd && { edits: [{ span: endTag.nameSpan, text: spec.name }] }),
  };
}
