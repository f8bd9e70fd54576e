import type { AttributeSpec, ElementSpec } from "../../catalogue/spec";
import { keyText } from "../../hosts/builder/part";
import { attributeStop } from "./attribute-text";
import { isLeaf, isWritten, type SnippetText, type TabStops, writtenChild } from "./element-text";
import { nowhere, type ValuePlace } from "./value-place";

/** An element as the call that writes it, a snippet, without its receiver: required attributes and content as tab stops. */
export function callText(
  spec: ElementSpec,
  parent: string | undefined,
  receiver: string,
  place: ValuePlace,
): SnippetText {
  const stops: TabStops = { next: 1 };
  const call = text(spec, parent, receiver.replaceAll("$", "\\$"), stops, "", place);
  return { text: call, isSnippet: true, ...(stops.opensList && { retriggers: true }) };
}

function text(
  spec: ElementSpec,
  parent: string | undefined,
  receiver: string,
  stops: TabStops,
  indent: string,
  place: ValuePlace = nowhere,
): string {
  const child = writtenChild(spec);
  const takesText = !child && !isLeaf(spec) && spec.content.kind !== "elements";
  const texts = takesText ? [`"$${stops.next++}"`] : [];
  if (takesText) {
    stops.opensList ??= false;
  }
  const options = spec.attributes
    .filter((attribute) => isWritten(spec, attribute, parent))
    .map((attribute) => keyText(attribute.name, "label") + valueStop(attribute, stops, place));
  const given = [...texts, ...options];
  const call = spec.name + (given.length > 0 ? ` ${given.join(", ")}` : "");
  if (!child && (isLeaf(spec) || takesText)) {
    return call;
  }
  const inner = `${indent}\t`;
  const content = child ? `${receiver}.${text(child, spec.name, receiver, stops, inner)}` : `$${stops.next++}`;
  return `${call} do\n${inner}${content}\n${indent}end`;
}

/** A value in quotes as the next tab stop. */
export function valueStop(attribute: AttributeSpec, stops: TabStops, place: ValuePlace): string {
  return attributeStop(attribute, stops, place).slice(attribute.name.length + 1);
}
