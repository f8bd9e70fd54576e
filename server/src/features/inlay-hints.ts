import type { AttributeSpec, ElementSpec } from "../catalogue/spec";
import { voice } from "../catalogue/values/voices";
import { hasHole, type TwimlDocument } from "../document";
import { holds } from "../model/condition";
import { attributeOf, specOf } from "../model/element-spec";
import { hasTemplatedTag } from "../model/section";
import type { TwimlElement } from "../syntax/tree";
import { type Edit, insertion } from "../text/edit";
import { overlaps, type Span, textOf, touches } from "../text/span";
import { attributeMarkdown } from "./documentation/attribute";
import { allAtOnce, type Steps } from "./steps";

export interface InlayHint {
  /** Before the `>` or `/>` of a start tag. */
  readonly at: number;
  /** As the attribute would be written, without the blank before it. */
  readonly label: string;
  /** Whether white space, or another hint, does not set it apart from what stands before. */
  readonly needsBlank: boolean;
  readonly markdown: string;
  /** Writes what the hint says. */
  readonly edit: Edit;
}

export interface InlayHintOptions {
  readonly surprisingDefaults: boolean;
  /** Whether there is nothing in the file where the document has blanks: they fill up an escape. Absent: there always is. */
  readonly isFiller?: (blanks: Span) => boolean;
}

/** More than any screen shows: an editor that asks about all of a large document gets the first of it. */
const mostHints = 500;

/**
 * What Twilio takes for attributes that are not written but are worth seeing, in the tags that touch `span`; in the order
 * of the document, and not more than `mostHints`. Empty where the options ask for nothing.
 */
export function inlayHints(document: TwimlDocument, span: Span, options: InlayHintOptions): InlayHint[] {
  return allAtOnce(inlayHintSteps(document, span, options));
}

/** The same, step by step. */
export function* inlayHintSteps(document: TwimlDocument, span: Span, options: InlayHintOptions): Steps<InlayHint[]> {
  if (!options.surprisingDefaults) {
    return [];
  }
  const hints: InlayHint[] = [];
  for (let start = span.start; start <= span.end && hints.length < mostHints; start += perStep) {
    const part = { start, end: Math.min(span.end, start + perStep - 1) };
    const isWanted = ({ startTag }: TwimlElement) =>
      touches(part, startTag.span.start) || (start === span.start && touches(startTag.span, start));
    hints.push(
      ...document
        .elementsNear(part)
        .filter(isWanted)
        .flatMap((element) => hintsOf(document, element, options)),
    );
    yield;
  }
  return hints.slice(0, mostHints);
}

/** In UTF-16 units. */
const perStep = 8192;

function hintsOf(document: TwimlDocument, element: TwimlElement, options: InlayHintOptions): InlayHint[] {
  const spec = specOf(element);
  if (!spec || spec.deprecated || isBeingTyped(document, element, options) || hasTemplatedTag(document, element)) {
    return [];
  }
  const { span, close = "" } = element.startTag;
  const at = span.end - close.length;
  const end = lastEnd(element);
  const isApart = at > end && !options.isFiller?.({ start: end, end: at });
  const hints: InlayHint[] = [];
  for (const attribute of spec.attributes) {
    const value = isTaken(document, element, attribute) ? takenValue(document, element, spec, attribute) : undefined;
    if (value !== undefined) {
      const label = `${attribute.name}="${value}"`;
      const needsBlank = hints.length > 0 || !isApart;
      const markdown = attributeMarkdown(spec, attribute, element.parent?.name);
      hints.push({ at, label, needsBlank, markdown, edit: insertion(end, ` ${label}`) });
    }
  }
  return hints;
}

/**
 * Whether the tag looks as one does while somebody adds to it: it has no end, something in it is half, or a blank stands
 * before its `>`. An editor draws hints before the cursor, and pushes on what is being typed.
 */
function isBeingTyped(document: TwimlDocument, element: TwimlElement, { isFiller }: InlayHintOptions): boolean {
  const { span, close } = element.startTag;
  const rest = { start: lastEnd(element), end: span.end - 1 };
  const hasBlank = rest.start < rest.end && !/[\r\n]/.test(textOf(document.text, rest)) && !isFiller?.(rest);
  return (
    close === undefined ||
    (close === ">" && hasBlank) ||
    document.problems.some((problem) => overlaps(problem.span, span))
  );
}

/** Where the next attribute would be written: behind the last one, or behind the name. */
function lastEnd({ attributes, nameSpan }: TwimlElement): number {
  return attributes.at(-1)?.span.end ?? nameSpan.end;
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
