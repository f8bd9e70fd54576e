import { childSpecs } from "../catalogue";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { isBlank } from "../syntax/white-space";
import { nearest } from "../text/nearest";
import { textOf } from "../text/span";
import { specOf } from "./element-spec";
import { outcomesOf } from "./outcomes";

/**
 * Whether a file that is not named as TwiML reads as such. `<Response>` is the root of other vocabularies too, most of
 * them with a namespace, some with a `<Message>` or a `<Record>` of their own.
 */
export function readsAsTwiml(template: TwimlDocument): boolean {
  // Templates may define elements before the root.
  const document = isRoot(template.root) ? template : (outcomesOf(template)?.each[0]?.document ?? template);
  const { root } = document;
  const spec = root && specOf(root);
  if (spec?.kind !== "root" || root!.attributes.some(({ name }) => name === "xmlns" || name.startsWith("xmlns:"))) {
    return false;
  }
  const verbs = childSpecs(spec).map(({ name }) => name);
  let known = 0;
  let foreign = 0;
  for (const child of root!.children) {
    if (child.kind === "element" && !isBeingTyped(child) && !hasHole(document, child.nameSpan)) {
      const isKnown = nearest(child.name, verbs) !== undefined && !holdsTextAlone(document, child);
      known += isKnown ? 1 : 0;
      foreign += isKnown ? 0 : 1;
    }
  }
  // One mistake among many verbs is a mistake; where strangers are many, the vocabulary is another one.
  return foreign === 0 || known > 2 * foreign;
}

function isRoot(element: TwimlElement | undefined): boolean {
  return element !== undefined && specOf(element)?.kind === "root";
}

function isBeingTyped({ startTag }: TwimlElement): boolean {
  return startTag.close === undefined;
}

/** Text in a verb that takes none, and nothing else; what nobody knows may be verbs. */
function holdsTextAlone({ masked }: TwimlDocument, element: TwimlElement): boolean {
  const kind = specOf(element)?.content.kind;
  return (
    (kind === "elements" || kind === "empty") &&
    element.children.every((node) => node.kind === "text") &&
    element.children.some((node) => !isBlank(textOf(masked, node.span)))
  );
}
