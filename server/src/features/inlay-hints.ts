import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { voice } from "../catalogue/values/voices";
import { hasHole, type TwimlDocument } from "../document";
import { holds } from "../model/condition";
import { attributeOf, specOf } from "../model/element-spec";
import { hasTemplatedTag } from "../model/section";
import type { TwimlElement } from "../syntax/tree";
import { type Edit, insertion } from "../text/edit";
import { type Span, touches } from "../text/span";
import { attributeMarkdown } from "./documentation/attribute";

export interface InlayHint {
  /** Behind the last attribute of a start tag, or behind its name. */
  readonly at: number;
  /** As the attribute would be written, without the blank before it. */
  readonly label: string;
  readonly markdown: string;
  /** Writes what the hint says. */
  readonly edit: Edit;
}

export interface InlayHintOptions {
  readonly surprisingDefaults: boolean;
}

/**
 * What Twilio takes for attributes that are not written but are worth seeing, in the tags that touch `span`; in the order
 * of the document. Empty where the options ask for nothing.
 */
export function inlayHints(document: TwimlDocument, span: Span, options: InlayHintOptions): InlayHint[] {
  if (!options.surprisingDefaults) {
    return [];
  }
  return document.elements
    .filter(({ startTag }) => touches(span, startTag.span.start) || touches(startTag.span, span.start))
    .flatMap((element) => hintsOf(document, element));
}

function hintsOf(document: TwimlDocument, element: TwimlElement): InlayHint[] {
  const spec = specOf(element);
  if (!spec || spec.deprecated || element.startTag.close === undefined || hasTemplatedTag(document, element)) {
    return [];
  }
  const at = element.attributes.at(-1)?.span.end ?? element.nameSpan.end;
  return spec.attributes
    .filter((attribute) => isTaken(document, element, attribute))
    .flatMap((attribute) => {
      const value = takenValue(document, element, spec, attribute);
      const label = `${attribute.name}="${value}"`;
      const markdown = attributeMarkdown(spec, attribute);
      return value === undefined ? [] : [{ at, label, markdown, edit: insertion(at, ` ${label}`) }];
    });
}

/** Whether the attribute's default is worth seeing and has an effect here. */
function isTaken(document: TwimlDocument, element: TwimlElement, attribute: AttributeSpec): boolean {
  const { name, surprisingDefault, appliesWhen = [] } = attribute;
  if (!surprisingDefault || attributeOf(element, name)) {
    return false;
  }
  const conditions = surprisingDefault === true ? appliesWhen : [...appliesWhen, surprisingDefault];
  return conditions.every((condition) => holds(document, element, condition) === true);
}

/** A voice has its language, whatever the default; `undefined` where that is the default, or nobody knows the voice. */
function takenValue(
  document: TwimlDocument,
  element: TwimlElement,
  { attributes }: ElementSpec,
  attribute: AttributeSpec,
): string | undefined {
  const voiceName = attributes.find(({ value }) => value.kind === "voice")?.name;
  const written = voiceName === undefined ? undefined : attributeOf(element, voiceName);
  if (attribute.value.kind !== "language" || !written) {
    return attribute.default;
  }
  const isKnown = written.value !== undefined && written.valueSpan && !hasHole(document, written.valueSpan);
  const named = isKnown ? voice(written.value) : undefined;
  const spoken = named?.family === "basic" ? attribute.default : named?.languages[0];
  return spoken === attribute.default ? undefined : spoken;
}
