import { childSpecs } from "../../catalogue";
import type { ChildLimit, ElementSpec } from "../../catalogue/spec";
import type { TwimlDocument } from "../../document";
import { documentKind } from "../../model/document-kind";
import { specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import type { SelectedContent } from "./selected-content";

/** The elements that may stand where the selection is and hold all of it, in the order of the parent's children. */
export function elementsAround(document: TwimlDocument, selected: SelectedContent): ElementSpec[] {
  const { parent } = selected;
  const parentSpec = parent && specOf(parent);
  if (!parentSpec) {
    return [];
  }
  const kind = documentKind(document);
  const others = parent.children.filter((node) => node.kind === "element" && !selected.elements.includes(node));
  const beside = (others as readonly TwimlElement[]).map(({ name }) => name);
  return childSpecs(parentSpec, kind === "either" ? undefined : kind).filter(
    (spec) =>
      !spec.deprecated &&
      !needsAttribute(spec, parent.name) &&
      !spec.needsOfParent &&
      holdsText(spec, parentSpec, selected) &&
      holdsElements(spec, selected) &&
      (parentSpec.limits ?? []).every((limit) => isKept(limit, [...beside, spec.name])),
  );
}

/** SSML does little without the attribute that everybody writes; `wrap-in-ssml` gives it one. */
function needsAttribute({ kind, attributes, completesWith = [] }: ElementSpec, parent: string): boolean {
  const isRequired = attributes.some(
    ({ required, requiredUnder }) => required && (!requiredUnder || requiredUnder.includes(parent)),
  );
  return isRequired || (kind === "ssml" && completesWith.length > 0);
}

/** What is prose stays prose; a number or a name keeps the meaning that it has in the parent. */
function holdsText({ content }: ElementSpec, parent: ElementSpec, { text, elements }: SelectedContent): boolean {
  if (text.length === 0) {
    return content.required !== "text" && elements.length > 0;
  }
  const isProse = (content.format ?? "prose") === "prose";
  return (content.kind === "text" || content.kind === "mixed") && (isProse || content.format === parent.content.format);
}

function holdsElements({ children, limits = [] }: ElementSpec, { elements }: SelectedContent): boolean {
  const names = elements.map(({ name }) => name);
  return names.every((name) => children.includes(name)) && limits.every((limit) => isKept(limit, names));
}

function isKept(
  { of, atMost = Number.POSITIVE_INFINITY, atLeast = 0, notBeside }: ChildLimit,
  names: readonly string[],
): boolean {
  const count = names.filter((name) => of.includes(name)).length;
  const clashes = count > 0 && names.some((name) => notBeside?.includes(name));
  return atLeast <= count && count <= atMost && !clashes;
}
