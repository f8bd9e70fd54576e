import type { VoiceKind } from "../catalogue/spec";
import type { Voice } from "../catalogue/values/voices";
import { specOf } from "../model/element-spec";
import { attributesWhere } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { isIgnoredBy, kindOf, voiceAround } from "../model/spoken-text";
import type { TwimlElement } from "../syntax/tree";
import { removeAttribute } from "./fixes/attribute";
import type { Rule } from "./rule";

export const unsupportedSsml: Rule = {
  id: "unsupported-ssml",
  severity: "warning",
  isLocal: true,
  summary: "An SSML tag, or an attribute of one, that the voice does not obey.",
  consequence: "The caller hears the text without it, or nothing at all",
  why: "The caller hears the text without it, or nothing at all: with some voices the whole element fails.",
  examples: [
    {
      bad: `<Response>
  <Say voice="Polly.Joanna-Neural">Do <emphasis level="strong">not</emphasis> hang up.</Say>
                                       ~~~~~~~~ Neural voices do not support <emphasis>
</Response>`,
      good: `<Response>
  <Say voice="Polly.Joanna">Do <emphasis level="strong">not</emphasis> hang up.</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ voiceSupport }) => voiceSupport !== undefined)) {
      const voice = voiceAround(element);
      if (voice && isIgnoredBy(voice, spec) && !isInside(element, voice)) {
        yield {
          span: element.nameSpan,
          message: `${kinds[kindOf(voice)!]} voices do not support <${element.name}>`,
          // Pages of today speak no longer of retired voices.
          ...(voice.status === "deprecated" && { severity: "hint" }),
        };
      }
    }
    for (const { element, attribute, spec } of attributesWhere(
      document,
      (known) => known.ignoredByVoices !== undefined,
    )) {
      const voice = voiceAround(element);
      const kind = voice && kindOf(voice);
      if (kind && spec.ignoredByVoices!.includes(kind)) {
        yield {
          span: attribute.nameSpan,
          message: `${kinds[kind]} voices do not support '${attribute.name}'`,
          ...(voice?.status === "deprecated" && { severity: "hint" }),
          fixes: [{ title: `Remove '${attribute.name}'`, edits: [removeAttribute(document, attribute)] }],
        };
      }
    }
  },
};

const kinds: Readonly<Record<VoiceKind, string>> = {
  basic: "Basic",
  standard: "Standard",
  neural: "Neural",
  generative: "Generative",
  google: "Google's",
};

/** Whether the tag stands in another one with the same mistake. */
function isInside({ parent }: TwimlElement, voice: Voice): boolean {
  const spec = parent && specOf(parent);
  return spec?.voiceSupport !== undefined && (isIgnoredBy(voice, spec) || isInside(parent!, voice));
}
