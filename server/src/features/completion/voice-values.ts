import type { AttributeSpec, PatternValue, ValueSpec } from "../../catalogue/spec";
import { inOrderOfUse } from "../../catalogue/values/voice-order";
import { speaks, type Voice, voice, voices } from "../../catalogue/values/voices";
import { hasHole, type TwimlDocument } from "../../document";
import { attributeOf, attributeSpec } from "../../model/element-spec";
import { meantSpecOf } from "../../model/meant-spec";
import type { TwimlElement } from "../../syntax/tree";
import { voiceLine } from "../documentation/voice";
import type { CompletionItem } from "./item";
import { placeIn } from "./value-place";

/** The voices of `<Say>` that speak the element's `language`. */
export function voiceItems(element: TwimlElement): CompletionItem[] {
  const language = attributeOf(element, "language")?.value;
  const speaking = voices().filter((candidate) => !language || speaks(candidate, language));
  // A language that no voice speaks is a mistake that must not hide them all.
  const offered = speaking.some(({ languages, family }) => languages.length > 0 && family !== "basic")
    ? speaking
    : voices();
  return inOrderOfUse(offered).map((candidate) => voiceItem(candidate, candidate.name));
}

function voiceItem(candidate: Voice, name: string): CompletionItem {
  return {
    label: name,
    kind: "voice",
    text: name,
    detail: voiceLine(candidate),
    ...(candidate.status === "deprecated" && { isDeprecated: true }),
  };
}

export function isAgentVoice(value: ValueSpec): value is PatternValue {
  return value.kind === "pattern" && value.isAgentVoice === true;
}

/** What stands before the names of a provider's voices in `<Say>`; those of ElevenLabs are identifiers, which nobody picks. */
const prefixes: Readonly<Record<string, string>> = { google: "Google.", amazon: "Polly." };

/** Whether the catalogue knows which language a voice of that name speaks. */
export function isKnownAgentVoice(name: string): boolean {
  return agentLanguages(name) !== undefined;
}

/**
 * The voices of an agent's provider that speak its language, the provider's default first; the defaults of all where the
 * provider is not known.
 */
export function agentVoiceItems(
  document: TwimlDocument,
  element: TwimlElement,
  attribute: AttributeSpec,
): CompletionItem[] {
  // What `<Language>` leaves out, the element around it says.
  const bearer = attributeOf(element, "ttsProvider") || !element.parent ? element : element.parent;
  const language = agentLanguage(document, element);
  const isOffered = (languages: readonly string[] | undefined) =>
    !language || !languages || speaks({ languages }, language);
  const { words = [] } = attribute.value as PatternValue;
  const defaults = words
    .filter(({ value }) => placeIn(document, bearer).allows(attribute, value) && isOffered(agentLanguages(value)))
    .map(({ value }): CompletionItem => ({ label: value, kind: "voice", text: value }));
  const prefix = prefixes[attributeOf(bearer, "ttsProvider")?.value?.toLowerCase() ?? ""];
  const speaking = prefix
    ? voices().filter(({ name, languages }) => name.startsWith(prefix) && isOffered(languages))
    : [];
  const others = inOrderOfUse(speaking).map((candidate) => voiceItem(candidate, candidate.name.slice(prefix!.length)));
  const isDefault = ({ label }: CompletionItem) => defaults.some((other) => other.label === label);
  return [...defaults, ...others.filter((item) => !isDefault(item))];
}

/** The language in which the agent speaks, as far as it is written or has a default; `undefined` where nobody can know. */
function agentLanguage(document: TwimlDocument, element: TwimlElement): string | undefined {
  const spec = meantSpecOf(element);
  const name = ["code", "ttsLanguage", "language"].find((candidate) => attributeOf(element, candidate));
  const written = name === undefined ? undefined : attributeOf(element, name);
  if (written) {
    const isKnown = written.valueSpan && !hasHole(document, written.valueSpan) && written.value?.includes("-");
    return isKnown ? written.value : undefined;
  }
  return attributeSpec(spec, "language")?.default;
}

/** The languages of a voice by the name that an agent has for it; `undefined` where it does not tell. */
function agentLanguages(name: string): readonly string[] | undefined {
  const known = Object.values(prefixes).flatMap((prefix) => voice(prefix + name) ?? [])[0];
  const [, tag] = /^([a-z]{2,3}-[A-Z]{2})-/.exec(name) ?? [];
  return known?.languages ?? (tag ? [tag] : undefined);
}
