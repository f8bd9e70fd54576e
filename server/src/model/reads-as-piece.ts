import { childSpecs, elementSpec, elementSpecs } from "../catalogue";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { isBlank } from "../syntax/white-space";
import { nearest } from "../text/nearest";
import { textOf } from "../text/span";
import { attributeSpec, specOf } from "./element-spec";

/** Whether it begins with an element of TwiML, SSML aside, as a piece of a document does: `<p>` begins much. */
export function beginsAsPiece({ nodes, masked }: TwimlDocument): boolean {
  const first = nodes.find(
    ({ kind, span }) => kind === "element" || (kind === "text" && !isBlank(textOf(masked, span))),
  );
  const kind = first?.kind === "element" ? elementSpec(first.name)?.kind : undefined;
  return kind === "verb" || kind === "noun";
}

/** Whether no element of it is a stranger, where all around it is TwiML: one that is misspelt stands beside another that is not. */
export function resemblesTwiml(document: TwimlDocument): boolean {
  const outer = document.elements.filter(({ parent }) => !parent);
  return (
    beginsAsPiece(document) &&
    outer.every((element) => hasHole(document, element.nameSpan) || nearest(element.name, names) !== undefined)
  );
}

const names = elementSpecs.filter(({ kind }) => kind === "verb" || kind === "noun").map(({ name }) => name);

/**
 * Whether a piece of which nothing around it tells that it is TwiML is for a call, and that by more than a name: a verb with
 * an attribute or a noun of its own, or beside another verb. Messages are left out: others have a `<Message>` with a
 * `<Body>`, too.
 */
export function readsAsPiece(document: TwimlDocument): boolean {
  const elements = document.elements.filter(({ startTag }) => startTag.close !== undefined);
  const isForeign = elements.some(
    ({ name, attributes }) => name.includes(":") || attributes.some((attribute) => /:|^xmlns$/.test(attribute.name)),
  );
  if (isForeign || !beginsAsPiece(document)) {
    return false;
  }
  const strangers = elements.filter((element) => !specOf(element) && !hasHole(document, element.nameSpan)).length;
  const outer = elements.filter((element) => !element.parent && isVoiceVerb(element));
  const isBesideOther = new Set(outer.map(({ name }) => name)).size > 1;
  return 3 * strangers < elements.length && (isBesideOther || outer.some(hasItsOwn));
}

function isVoiceVerb(element: TwimlElement): boolean {
  const spec = specOf(element);
  return spec?.kind === "verb" && spec.products.every((product) => product === "voice");
}

function hasItsOwn(element: TwimlElement): boolean {
  const spec = specOf(element)!;
  const known = childSpecs(spec).map(({ name }) => name);
  return (
    element.attributes.some(({ name }) => attributeSpec(spec, name)) ||
    element.children.some((child) => child.kind === "element" && known.includes(child.name))
  );
}
