import type { AttributeSpec, ElementSpec } from "../../catalogue/spec";
import { keyText } from "../../hosts/builder/part";
import { attributeStop } from "./attribute-text";
import { isLeaf, isWritten, requiredChild, type SnippetText, type TabStops } from "./element-text";

/** An element as the call that writes it, a snippet, without its receiver: required attributes and content as tab stops. */
export function callText(spec: ElementSpec, parent: string | undefined, receiver: string): SnippetText {
  const stops: TabStops = { next: 1 };
  const call = text(spec, parent, receiver.replaceAll("$", "\\$"), stops, "");
  return { text: call, isSnippet: true, ...(stops.opensList && { retriggers: true }) };
}

function text(
  spec: ElementSpec,
  parent: string | undefined,
  receiver: string,
  stops: TabStops,
  indent: string,
): string {
  const child = requiredChild(spec);
  const takesText = !child && !isLeaf(spec) && spec.content.kind !== "elements";
  const texts = takesText ? [`"$${stops.next++}"`] : [];
  if (takesText) {
    stops.opensList ??= false;
  }
  const options = spec.attributes
    .filter((attribute) => isWritten(spec, attribute, parent))
    .map((attribute) => keyText(attribute.name, "label") + valueStop(attribute, stops));
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
export function valueStop(attribute: AttributeSpec, stops: TabStops): string {
  return attributeStop(attribute, stops).slice(attribute.name.length + 1);
}
