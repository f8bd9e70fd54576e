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
 * misspelt `<Message>`: a name that is nearly right counts only beside something else that is. One that stands alone may
 * still be typed.
 */
export function buildsTwiml(document: TwimlDocument): boolean {
  const { root } = document;
  const spec = root && specOf(root);
  if (spec?.kind !== "root" || root!.attributes.some(({ name }) => name.startsWith("xmlns"))) {
    return false;
  }
  const verbs = childSpecs(spec);
  const judged = elementsIn(root!).flatMap((child) => isVerb(document, child, verbs) ?? []);
  const foreign = judged.filter((isKnown) => !isKnown).length;
  return foreign === 0 || judged.length - foreign > 2 * foreign;
}

function elementsIn({ children }: TwimlElement): TwimlElement[] {
  return children.filter((node) => node.kind === "element");
}

/** `undefined` for a name alone that is none of ours, and for the beginning of one. */
function isVerb(document: TwimlDocument, element: TwimlElement, verbs: readonly ElementSpec[]): boolean | undefined {
  const { name, attributes, children } = element;
  const texts = children.filter(({ kind, span }) => kind === "text" && !isBlank(textOf(document.masked, span)));
  const known = verbs.find((verb) => verb.name === name);
  if (known) {
    const takesText = known.content.kind !== "elements" && known.content.kind !== "empty";
    return takesText || texts.length === 0 || elementsIn(element).length > 0;
  }
  const isAlone = attributes.length === 0 && children.length === 0 && !hasHole(document, element.span);
  if (isAlone || verbs.some((verb) => verb.name.startsWith(name))) {
    return undefined;
  }
  const meantName = nearest(
    name,
    verbs.map((verb) => verb.name),
  );
  const meant = verbs.find((verb) => verb.name === meantName);
  return (
    meant !== undefined &&
    (attributes.some((attribute) => attributeSpec(meant, attribute.name)) ||
      elementsIn(element).some((child) => meant.children.includes(child.name)) ||
      texts.length > 0)
  );
}
