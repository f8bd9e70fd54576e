import { childSpecs, elementSpec } from "../catalogue";
import { foreignElements } from "../catalogue/foreign-elements";
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
  let [known, misplaced, foreign] = [0, 0, 0];
  let before: TwimlElement | undefined;
  for (const child of root!.children) {
    if (child.kind !== "element" || isBeingTyped(child) || hasHole(document, child.nameSpan)) {
      continue;
    }
    if (before && fellOutOf(document, before, child)) {
      continue;
    }
    if (nearest(child.name, verbs) !== undefined && !holdsTextAlone(document, child) && !holdsStrangers(child)) {
      known++;
      before = child;
    } else if (elementSpec(child.name) && !verbs.includes(child.name)) {
      misplaced++;
    } else {
      foreign++;
    }
  }
  if (known === 0 && (misplaced > 0 || isSaidElsewhere(document, root!, verbs))) {
    return false;
  }
  // One mistake among many verbs is a mistake; where strangers are many, the vocabulary is another one.
  return misplaced <= known && (foreign === 0 || known > 2 * foreign);
}

/** Whether the root has what no root of TwiML has, as `<Response status="ok">` and `<Response>Your answer</Response>` do. */
function isSaidElsewhere(
  { masked }: TwimlDocument,
  { attributes, children }: TwimlElement,
  verbs: readonly string[],
): boolean {
  const text = children
    .map(({ kind, span }) => (kind === "text" ? textOf(masked, span).trim() : ""))
    .join(" ")
    .trim();
  const isVerbToCome = verbs.some((verb) => verb.toLowerCase().startsWith(text.replace(/^</, "").toLowerCase()));
  // A tag of a template that is not finished looks like text.
  const isText = text !== "" && !isVerbToCome && !/[{}%@]/.test(text);
  return attributes.some(({ value }) => value !== undefined) || isText;
}

/** Whether all elements in it are ones that no TwiML has, and resemble none that stand there. */
function holdsStrangers(element: TwimlElement): boolean {
  const inside = element.children.flatMap((child) => (child.kind === "element" && !isBeingTyped(child) ? [child] : []));
  const known = specOf(element)?.children ?? [];
  const isForeign = (name: string) => foreignElements.some((foreign) => foreign.name === name);
  return (
    inside.length > 0 &&
    inside.every(({ name }) => !elementSpec(name) && !isForeign(name) && nearest(name, known) === undefined)
  );
}

/** Whether nothing is written beside the elements, as the text around an example in a Markdown file is. */
export function standsAlone({ masked, nodes }: TwimlDocument): boolean {
  return nodes.every(({ kind, span }) => kind !== "text" || isBlank(textOf(masked, span)));
}

function isRoot(element: TwimlElement | undefined): boolean {
  return element !== undefined && specOf(element)?.kind === "root";
}

function isBeingTyped({ startTag }: TwimlElement): boolean {
  return startTag.close === undefined;
}

/** Whether it belongs in the verb before it, in which somebody has begun to type an end tag. */
function fellOutOf({ masked }: TwimlDocument, verb: TwimlElement, { name }: TwimlElement): boolean {
  const spec = specOf(verb);
  return (
    spec !== undefined &&
    verb.endTag !== undefined &&
    /^<\/\s*$/.test(textOf(masked, verb.endTag.span)) &&
    childSpecs(spec).some((child) => child.name === name)
  );
}

/** Text in a verb that takes none, and nothing else; what nobody knows may be verbs, and so may `<` alone. */
function holdsTextAlone({ masked }: TwimlDocument, element: TwimlElement): boolean {
  const kind = specOf(element)?.content.kind;
  return (
    (kind === "elements" || kind === "empty") &&
    element.children.every((node) => node.kind === "text") &&
    element.children.some((node) => !isBlank(textOf(masked, node.span).replace(/<\/?/g, "")))
  );
}
