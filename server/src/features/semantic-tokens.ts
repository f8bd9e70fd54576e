import { voice } from "../catalogue/values/voices";
import { holesIn, type TwimlDocument } from "../document";
import { attributeSpec, specOf } from "../model/element-spec";
import { type KnownAttribute, knownAttributes } from "../model/known-attribute";
import { mentions } from "../model/mention";
import { readsAsPhoneNumber } from "../model/values/phone-number";
import type { TwimlElement } from "../syntax/tree";
import { overlaps, type Span, textOf } from "../text/span";

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

/** The tokens of the document, or those that share a character with `part`; in order, none over another. */
export function semanticTokens(document: TwimlDocument, part?: Span): SemanticToken[] {
  const tokens = [
    ...document.elements.flatMap(tagTokens),
    ...knownAttributes(document).flatMap(retiredVoice),
    ...mentionTokens(document),
    ...holeTokens(document),
  ];
  return tokens
    .filter(({ span }) => !part || overlaps(span, part))
    .flatMap((token) => linesOf(document.text, token.span).map((span) => ({ ...token, span })))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The names in both tags, and the names of retired attributes. */
function tagTokens(element: TwimlElement): SemanticToken[] {
  const { name, nameSpan, endTag, attributes } = element;
  const spec = specOf(element);
  if (!spec) {
    return [];
  }
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

function retiredVoice({ spec, value, valueSpan }: KnownAttribute): SemanticToken[] {
  const isRetired = spec.value.kind === "voice" && voice(value)?.status === "deprecated";
  return isRetired ? [{ span: valueSpan, type: "value", modifiers: deprecated }] : [];
}

function* mentionTokens(document: TwimlDocument): Generator<SemanticToken> {
  for (const { kind, name, span } of mentions(document)) {
    if (kind === "url") {
      yield* withoutHoles(document, span).map((part) => ({ span: part, type: "url" as const, modifiers: current }));
    } else if (kind === "phone-number" && readsAsPhoneNumber(name) && textOf(document.text, span) === name) {
      yield { span, type: "phoneNumber", modifiers: current };
    }
  }
}

function holeTokens({ holes, language }: TwimlDocument): SemanticToken[] {
  // Other languages have colors of their own.
  return language !== "mustache"
    ? []
    : holes.filter(({ kind }) => kind !== "comment").map(({ span }) => ({ span, type: "hole", modifiers: current }));
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
