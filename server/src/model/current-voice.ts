import { childSpecs } from "../catalogue";
import type { VoiceKind } from "../catalogue/spec";
import { speaks, type Voice, voices } from "../catalogue/values/voices";
import { hasHole, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { attributeOf, specOf } from "./element-spec";
import { kindOf } from "./spoken-text";
import { remembered } from "./values/remembered";

/**
 * The neural or better voice for an element that has an old one: it speaks the same language, is of the same gender where
 * that is known, and obeys the SSML in the text. `undefined` for a voice that is not old, and where there is none.
 */
export function currentVoice(document: TwimlDocument, element: TwimlElement, old: Voice): string | undefined {
  const language = isOld(old) ? languageOf(document, element, old) : undefined;
  return language === undefined ? undefined : likest(element, old, language);
}

function isOld({ tier }: Voice): boolean {
  return tier === "basic" || tier === "standard";
}

/** That of the element, or else of the voice, or else the default; `undefined` where it is known at run time only. */
function languageOf(document: TwimlDocument, element: TwimlElement, { family, languages }: Voice): string | undefined {
  const spec = specOf(element)?.attributes.find(({ value }) => value.kind === "language");
  const attribute = spec && attributeOf(element, spec.name);
  if (attribute) {
    const isKnown = attribute.valueSpan && !hasHole(document, attribute.valueSpan);
    return isKnown ? attribute.value : undefined;
  }
  return family === "basic" ? spec?.default : languages[0];
}

/**
 * The voice for an element whose own one does not speak the language: of the same provider, gender and tier where there is
 * such a one, and it obeys the SSML in the text. `undefined` where no voice is known to speak the language.
 */
export function voiceSpeaking(element: TwimlElement, like: Voice, language: string): string | undefined {
  const distance = ({ family, gender, tier }: Voice) =>
    (family === like.family ? 0 : 8) + (gender === like.gender ? 0 : 4) + (tier === like.tier ? 0 : 2);
  const candidates = candidatesFor(ssmlIn(element), language).filter(({ languages }) => languages.length > 0);
  return candidates.sort((a, b) => distance(a) - distance(b))[0]?.name;
}

function candidatesFor(tags: readonly VoiceSupport[], language: string): Voice[] {
  return voices().filter(
    (candidate) =>
      candidate.status === "current" &&
      speaks(candidate, language) &&
      tags.every((tag) => tag[kindOf(candidate)!] !== "no"),
  );
}

function likest(element: TwimlElement, old: Voice, language: string): string | undefined {
  const tags = ssmlIn(element);
  return tags.length > 0 ? likestOf(tags, old, language) : likestForText(language, old);
}

// Voices repeat, and most texts are without SSML.
const likestForText = remembered((language, old: Voice) => likestOf([], old, language));

/** The likest: of the same name, or else of the same family; neural before generative, which costs more. */
function likestOf(tags: readonly VoiceSupport[], old: Voice, language: string): string | undefined {
  const candidates = candidatesFor(tags, language).filter(
    (candidate) =>
      !isOld(candidate) && (old.gender === undefined ? !isChild(candidate) : candidate.gender === old.gender),
  );
  const distance = ({ name, family, tier }: Voice) =>
    (name.startsWith(`${old.name}-`) ? 0 : 4) + (family === old.family ? 0 : 2) + (tier === "neural" ? 0 : 1);
  // Of equals the first of the catalogue: sorting is stable.
  return candidates.sort((a, b) => distance(a) - distance(b))[0]?.name;
}

function isChild({ gender }: Voice): boolean {
  return gender === "boy" || gender === "girl";
}

type VoiceSupport = Readonly<Record<VoiceKind, string>>;

/** What the SSML in the element asks of a voice. */
function ssmlIn(element: TwimlElement): VoiceSupport[] {
  const tags = childSpecs(specOf(element)!).filter(({ kind }) => kind === "ssml");
  const found: VoiceSupport[] = [];
  const visit = ({ children }: TwimlElement): void => {
    for (const child of children) {
      if (child.kind === "element") {
        const support = tags.find(({ name }) => name === child.name)?.voiceSupport;
        found.push(...(support ? [support] : []));
        visit(child);
      }
    }
  };
  visit(element);
  return found;
}
