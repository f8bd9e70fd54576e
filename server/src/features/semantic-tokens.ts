import type { ElementSpec } from "../catalogue/spec";
import { voice } from "../catalogue/values/voices";
import { holesIn, type TwimlDocument } from "../document";
import { beginningOf } from "../model/beginning";
import { attributeSpec, specOf } from "../model/element-spec";
import { type KnownAttribute, knownAttribute } from "../model/known-attribute";
import { mentionsIn } from "../model/mention";
import { readsAsPhoneNumber } from "../model/values/phone-number";
import type { TwimlElement } from "../syntax/tree";
import { overlaps, type Span, textOf } from "../text/span";
import { allAtOnce, flatMapSteps, type Steps } from "./steps";

/** What a grammar cannot know, since it knows no catalogue. `attribute` and `value` are told only where they are retired. */
export const semanticTokenTypes = ["verb", "noun", "ssml", "attribute", "value", "url", "phoneNumber", "hole"] as const;
export const semanticTokenModifiers = ["deprecated"] as const;

export interface SemanticToken {
  /** Not empty, and within one line. */
  readonly span: Span;
  readonly type: (typeof semanticTokenTypes)[number];
  readonly modifiers: readonly (typeof semanticTokenModifiers)[number][];
}

const current: SemanticToken["modifiers"] = [];
const deprecated: SemanticToken["modifiers"] = ["deprecated"];

/**
 * The tokens of the document, of a large one those of its beginning, or those that share a character with `part`, wherever
 * it is; in order, none over another.
 */
export function semanticTokens(document: TwimlDocument, part?: Span): SemanticToken[] {
  return allAtOnce(semanticTokenSteps(document, part));
}

/** The same, step by step. */
export function* semanticTokenSteps(whole: TwimlDocument, part?: Span): Steps<SemanticToken[]> {
  const document = part ? whole : beginningOf(whole);
  const elements = part ? document.elementsNear(part) : document.elements;
  const tokens = [
    ...(yield* flatMapSteps(elements, (element) => tokensOf(document, element))),
    ...holeTokens(document, part),
  ];
  const inLines = yield* flatMapSteps(tokens, (token) =>
    part && !overlaps(token.span, part) ? [] : linesOf(document.text, token.span).map((span) => ({ ...token, span })),
  );
  return inLines.sort((a, b) => a.span.start - b.span.start);
}

function tokensOf(document: TwimlDocument, element: TwimlElement): SemanticToken[] {
  const spec = specOf(element);
  return spec
    ? [...tagTokens(element, spec), ...retiredVoices(document, element, spec), ...mentionTokens(document, element)]
    : [];
}

/** The names in both tags, and the names of retired attributes. */
function tagTokens({ name, nameSpan, endTag, attributes }: TwimlElement, spec: ElementSpec): SemanticToken[] {
  const { kind } = spec;
  const names = endTag?.name === name ? [nameSpan, endTag.nameSpan] : [nameSpan];
  const modifiers = spec.deprecated ? deprecated : current;
  const retired = attributes.filter((attribute) => attributeSpec(spec, attribute.name)?.deprecated);
  return [
    ...(kind === "root" ? [] : names.map((span): SemanticToken => ({ span, type: kind, modifiers }))),
    ...retired.map(
      (attribute): SemanticToken => ({ span: attribute.nameSpan, type: "attribute", modifiers: deprecated }),
    ),
  ];
}

function retiredVoices(document: TwimlDocument, element: TwimlElement, elementSpec: ElementSpec): SemanticToken[] {
  return element.attributes.flatMap((attribute) => {
    const isVoice = attributeSpec(elementSpec, attribute.name)?.value.kind === "voice";
    const known = isVoice ? knownAttribute(document, element, elementSpec, attribute) : undefined;
    return known ? retiredVoice(known) : [];
  });
}

function retiredVoice({ value, valueSpan }: KnownAttribute): SemanticToken[] {
  return voice(value)?.status === "deprecated" ? [{ span: valueSpan, type: "value", modifiers: deprecated }] : [];
}

function* mentionTokens(document: TwimlDocument, element: TwimlElement): Generator<SemanticToken> {
  for (const { kind, name, span } of mentionsIn(document, element)) {
    if (kind === "url") {
      yield* withoutHoles(document, span).map((part) => ({ span: part, type: "url" as const, modifiers: current }));
    } else if (kind === "phone-number" && readsAsPhoneNumber(name) && textOf(document.text, span) === name) {
      yield { span, type: "phoneNumber", modifiers: current };
    }
  }
}

function holeTokens(document: TwimlDocument, part: Span | undefined): SemanticToken[] {
  // Other languages have colors of their own.
  return document.language.hasTwilioTokens
    ? (part ? holesIn(document, part) : document.holes)
        .filter(({ kind }) => kind !== "comment")
        .map(({ span }) => ({ span, type: "hole", modifiers: current }))
    : [];
}

/** What is left of the span between the holes in it. */
function withoutHoles(document: TwimlDocument, span: Span): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const hole of holesIn(document, span)) {
    parts.push({ start, end: hole.span.start });
    start = hole.span.end;
  }
  return [...parts, { start, end: span.end }].filter((part) => part.start < part.end);
}

/** The span, cut at line breaks; without empty parts. */
function linesOf(text: string, span: Span): Span[] {
  return Array.from(textOf(text, span).matchAll(/[^\r\n]+/g), ({ 0: line, index }) => ({
    start: span.start + index,
    end: span.start + index + line.length,
  }));
}
