import type { LanguageValue } from "../../catalogue/spec";
import { languageLists } from "../../catalogue/values/languages";
import { voice, voicesSpeaking } from "../../catalogue/values/voices";
import { attributeOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import { languageName } from "../documentation/language";
import type { CompletionItem } from "./item";

/** The languages of the element's `voice`, its own first; without one all, those that most voices speak first. */
export function languageItems({ list }: LanguageValue, element: TwimlElement): CompletionItem[] {
  const spoken = voice(attributeOf(element, "voice")?.value ?? "")?.languages ?? [];
  const tags: readonly string[] = spoken.length > 0 ? spoken : languageLists[list];
  const ordered = spoken.length > 0 ? tags : [...tags].sort((a, b) => voicesSpeaking(b) - voicesSpeaking(a));
  return ordered.map((tag) => {
    const name = languageName(tag);
    // Whoever does not know the tag types the language's name.
    return {
      label: tag,
      kind: "language",
      text: tag,
      detail: name ?? "language",
      ...(name && { filterText: `${tag} ${name}` }),
    };
  });
}
