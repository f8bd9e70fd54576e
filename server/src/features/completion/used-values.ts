import type { AttributeSpec, ValueSpec } from "../../catalogue/spec";
import { hasHole, type TwimlDocument } from "../../document";
import { hasWrongValue } from "../../model/attribute-value";
import { attributeOf, attributeSpec, specOf } from "../../model/element-spec";
import { decode } from "../../syntax/references";
import type { TwimlElement } from "../../syntax/tree";
import { oneLine } from "../../text/one-line";

/**
 * The values that other elements of the document have for the attribute, decoded: the nearest one before the element first,
 * then those behind it. Empty for what has few values, is a list, or is nobody else's: a secret, or what tells siblings apart.
 */
export function usedValues(
  document: TwimlDocument,
  { name, span }: Pick<TwimlElement, "name" | "span">,
  attribute: AttributeSpec,
): readonly string[] {
  if (!isRepeated(attribute)) {
    return [];
  }
  const isShared = isSharedByAll(attribute.value);
  const before: string[] = [];
  const after: string[] = [];
  for (const other of document.elements) {
    const isCandidate = (isShared || other.name === name) && other.span.start !== span.start;
    const value = isCandidate ? valueIn(document, other, attribute) : undefined;
    if (value !== undefined) {
      (other.span.start < span.start ? before : after).push(value);
    }
  }
  return [...new Set([...before.reverse(), ...after])];
}

/** Whether it means the same in elements of different names. */
function isSharedByAll(value: ValueSpec): boolean {
  const { kind } = value;
  return (
    kind === "url" || kind === "voice" || kind === "language" || (kind === "pattern" && value.isAgentVoice === true)
  );
}

/**
 * Whether other elements may have values for it that come again, as far as the text tells: a list of names asks for each
 * attribute, and at every key.
 */
export function mayRepeat({ masked }: TwimlDocument, { name, value }: AttributeSpec): boolean {
  return value.kind === "text" && value.format !== undefined && masked.includes(` ${name}=`);
}

function isRepeated({ value, isUnique }: AttributeSpec): boolean {
  switch (value.kind) {
    case "url":
    case "voice":
    case "language":
    case "pattern":
      return !isUnique;
    case "text":
      return !isUnique && !value.list && !value.isSecret && value.format !== "json";
    case "enum":
      return value.open !== undefined && !value.list;
    default:
      return false;
  }
}

function valueIn(document: TwimlDocument, element: TwimlElement, { name, value }: AttributeSpec): string | undefined {
  const written = attributeOf(element, name);
  if (!written?.value || !written.valueSpan || attributeSpec(specOf(element), name)?.value.kind !== value.kind) {
    return undefined;
  }
  const meant = decode(written.value);
  const isPlain = meant === oneLine(meant) && meant === meant.trim();
  return isPlain && !hasHole(document, written.valueSpan) && !hasWrongValue(document, element, written)
    ? meant
    : undefined;
}
