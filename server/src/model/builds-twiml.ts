import { childSpecs } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { isBlank } from "../syntax/white-space";
import { nearest } from "../text/nearest";
import { textOf } from "../text/span";
import { attributeSpec, specOf } from "./element-spec";

/**
 * Whether what a program builds is TwiML. Other vocabularies have a root of that name, and `<Messages>` around a loop is no
 * misspelt `<Message>`: a name that is nearly right counts only beside something else that is.
 */
export function buildsTwiml(document: TwimlDocument): boolean {
  const { root } = document;
  const spec = root && specOf(root);
  if (spec?.kind !== "root" || root!.attributes.some(({ name }) => name.startsWith("xmlns"))) {
    return false;
  }
  const verbs = childSpecs(spec);
  const judged = elementsIn(root!).map((child) => judge(document, child, verbs));
  const count = (judgement: Judgement) => judged.filter((one) => one === judgement).length;
  const foreign = count("foreign");
  return foreign === 0 ? count("ours") > 0 || count("doubtful") === 0 : count("ours") > 2 * foreign;
}

/** An element whose name is nearly one of ours is doubtful; what is still typed says nothing. */
type Judgement = "ours" | "foreign" | "doubtful" | "typed";

function elementsIn({ children }: TwimlElement): TwimlElement[] {
  return children.filter((node) => node.kind === "element");
}

function judge(document: TwimlDocument, element: TwimlElement, verbs: readonly ElementSpec[]): Judgement {
  const { name, attributes, children } = element;
  const hasText = children.some(({ kind, span }) => kind === "text" && !isBlank(textOf(document.masked, span)));
  const known = verbs.find((verb) => verb.name === name);
  if (known) {
    const takesText = known.content.kind !== "elements" && known.content.kind !== "empty";
    return takesText || !hasText || elementsIn(element).length > 0 ? "ours" : "foreign";
  }
  const isAlone = attributes.length === 0 && children.length === 0 && !hasHole(document, element.span);
  if (isAlone || verbs.some((verb) => verb.name.startsWith(name))) {
    return "typed";
  }
  const meantName = nearest(
    name,
    verbs.map((verb) => verb.name),
  );
  const meant = verbs.find((verb) => verb.name === meantName);
  if (!meant) {
    return "foreign";
  }
  const isLikely =
    hasText ||
    attributes.some((attribute) => attributeSpec(meant, attribute.name)) ||
    elementsIn(element).some((child) => meant.children.includes(child.name));
  return isLikely ? "ours" : "doubtful";
}
