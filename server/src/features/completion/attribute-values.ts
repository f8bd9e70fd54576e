import type { AttributeSpec, LanguageValue, ValueOption } from "../../catalogue/spec";
import { languageLists } from "../../catalogue/values/languages";
import { speaks, type Voice, voice, voices, voicesSpeaking } from "../../catalogue/values/voices";
import { hasHole, type TwimlDocument } from "../../document";
import { isClashing } from "../../model/clash";
import { attributeOf } from "../../model/element-spec";
import { type ListSeparator, listItemAt, listSeparator, otherItems } from "../../model/list-value";
import { meantAttribute, meantSpecOf } from "../../model/meant-spec";
import type { AttributeValueContext } from "../../syntax/context";
import type { TwimlElement } from "../../syntax/tree";
import type { Span } from "../../text/span";
import { languageName } from "../documentation/language";
import { voiceLine } from "../documentation/voice";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";
import { inOrderOfUse, optionsOf } from "./value-order";

/** The values that the attribute may have; of a list, those that are not in it yet. */
export function attributeValues(
  document: TwimlDocument,
  { element, attribute: { name }, span, quote }: AttributeValueContext,
  offset: number,
): CompletionList | undefined {
  const spec = meantSpecOf(element);
  const attribute = meantAttribute(spec, name);
  if (!spec || !attribute || hasHole(document, span)) {
    return undefined;
  }
  const list = listSeparator(attribute);
  const item = list ? listItemAt(document.masked, span, offset, list) : span;
  // Right before a word of a list nothing of it is meant: there a new one is typed.
  const isNew = list !== undefined && item.start === offset && item.end > offset;
  const written = isNew ? { start: offset, end: offset } : item;
  const after = isNew ? separators[list] : "";
  const taken = list ? otherItems(document.masked, span, written, list) : new Set<string>();
  const parent = element.parent && { parent: element.parent.name };
  const items = valueItems(attribute, element)
    .filter(({ label }) => !taken.has(label) && !clashes(document, element, label, attribute))
    .map((value): CompletionItem => {
      const topic = { about: "value", value: value.label, name, element: spec.name, ...parent } as const;
      return { ...value, text: quote ? value.text + after : `"${value.text}"`, topic };
    });
  return { items, span: wholeSpan(inLine(document.text, written, offset)) };
}

const separators: Readonly<Record<ListSeparator, string>> = { space: " ", comma: "," };

/** Whether just this value is wrong beside what is written. */
function clashes(
  document: TwimlDocument,
  element: TwimlElement,
  value: string,
  { clashes = [] }: AttributeSpec,
): boolean {
  return clashes.some(
    (clash) => (clash.values ?? clash.matching) !== undefined && isClashing(document, element, value, clash),
  );
}

/** The part of the span in the line of the offset: editors replace nothing that has a line break in it. */
function inLine(text: string, { start, end }: Span, offset: number): Span {
  const before = /[^\r\n]*$/.exec(text.slice(start, offset))![0];
  const after = /^[^\r\n]*/.exec(text.slice(offset, end))![0];
  return { start: offset - before.length, end: offset + after.length };
}

function valueItems(attribute: AttributeSpec, element: TwimlElement): CompletionItem[] {
  const { value, default: initial } = attribute;
  switch (value.kind) {
    case "voice":
      return voiceItems(element);
    case "language":
      return languageItems(value, initial, element);
    default:
      return inOrderOfUse(attribute, optionsOf(value)).map((option) => optionItem(option, initial));
  }
}

function optionItem({ value }: ValueOption, initial: string | undefined): CompletionItem {
  return {
    label: value,
    kind: "value",
    text: value,
    ...(value === initial && { detail: "default" }),
  };
}

/** The voices that speak the element's `language`, the better tiers first. */
function voiceItems(element: TwimlElement): CompletionItem[] {
  const language = siblingValue(element, "language");
  const speaking = voices().filter((candidate) => !language || speaks(candidate, language));
  // A language that no voice speaks is a mistake that must not hide them all.
  const offered = speaking.some(({ family }) => family === "polly" || family === "google") ? speaking : voices();
  const ranked = offered
    .map((candidate) => ({ candidate, rank: voiceRank(candidate.languages[0], candidate.family, candidate.status) }))
    .sort((a, b) => a.rank - b.rank);
  return ranked.map(({ candidate }) => ({
    label: candidate.name,
    kind: "voice",
    text: candidate.name,
    detail: voiceLine(candidate),
    ...(candidate.status === "deprecated" && { isDeprecated: true }),
  }));
}

/** Nobody picks a bare identifier from a list: who writes one has it already. */
const unwanted: Readonly<Record<Voice["status"], number>> = {
  current: 0,
  unlisted: 10,
  legacy: 20,
  undescribed: 30,
  deprecated: 40,
};

/** Without a `language` most people want English of the United States, the default. */
function voiceRank(language: string | undefined, family: string, status: Voice["status"]): number {
  return unwanted[status] + (language === "en-US" ? 0 : 4) + (family === "google" ? 2 : 0);
}

function languageItems(
  { list, words = [] }: LanguageValue,
  initial: string | undefined,
  element: TwimlElement,
): CompletionItem[] {
  const spoken = voice(siblingValue(element, "voice") ?? "")?.languages ?? [];
  const tags: readonly string[] = spoken.length > 0 ? spoken : languageLists[list];
  // The more voices speak a language, the more people want it; the first one of a voice is its own.
  const first = spoken.length > 0 ? tags : [...tags].sort((a, b) => voicesSpeaking(b) - voicesSpeaking(a));
  return [
    ...first.map(
      (tag): CompletionItem => ({ label: tag, kind: "language", text: tag, detail: languageName(tag) ?? "language" }),
    ),
    ...words.map((option) => optionItem(option, initial)),
  ];
}

function siblingValue(element: TwimlElement, name: string): string | undefined {
  return attributeOf(element, name)?.value;
}
