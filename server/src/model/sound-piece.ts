import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { isBlank } from "../syntax/white-space";
import { nearest } from "../text/nearest";
import { textOf } from "../text/span";
import { hasText } from "./content";
import { specOf } from "./element-spec";
import { unknownAttributes } from "./known-attribute";
import { elementsPlaced } from "./placement";

/**
 * Whether a piece of a document, of which nothing tells that it is TwiML, can hardly be anything else: sound verbs, each
 * element where it belongs. Prose about `<Dial>` is none, and other vocabularies have a `<Message>` or a `<Number>` too.
 */
export function isSoundPiece(document: TwimlDocument): boolean {
  const { nodes, masked, problems, elements } = document;
  return (
    // Only a whole document must have one root.
    problems.every(({ kind }) => kind === "several-roots") &&
    elements.length > 0 &&
    nodes.every((node) =>
      node.kind === "element" ? specOf(node)?.kind === "verb" : isBlank(textOf(masked, node.span)),
    ) &&
    elements.every((element) => specOf(element) !== undefined && !holdsForeignText(document, element)) &&
    elementsPlaced(document, "misplaced").length === 0 &&
    unknownAttributes(document).every(
      ({ attribute: { name }, elementSpec: { attributes } }) =>
        nearest(
          name,
          attributes.map((known) => known.name),
        ) !== undefined,
    )
  );
}

function holdsForeignText(document: TwimlDocument, element: TwimlElement): boolean {
  const kind = specOf(element)?.content.kind;
  return (kind === "elements" || kind === "empty") && hasText(document, element);
}
