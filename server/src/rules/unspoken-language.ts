import { languageLists } from "../catalogue/values/languages";
import { speaks, voice } from "../catalogue/values/voices";
import { voiceSpeaking } from "../model/current-voice";
import { attributeOf } from "../model/element-spec";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import type { Span } from "../text/span";
import type { Finding, Fix, Rule } from "./rule";

export const unspokenLanguage: Rule = {
  id: "unspoken-language",
  severity: "information",
  isLocal: true,
  summary: "A voice beside a language that it does not speak.",
  consequence: "<Say> may fail, and nothing is said",
  why: "Voice and language must fit each other: otherwise `<Say>` may fail, and the caller hears nothing.",
  examples: [
    {
      bad: `<Response>
  <Say voice="Polly.Joanna" language="fr-FR">Bonjour</Say>
                                      ~~~~~ The voice 'Polly.Joanna' speaks en-US, not fr-FR
</Response>`,
      good: `<Response>
  <Say voice="Polly.Celine" language="fr-FR">Bonjour</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ value }) => value.kind === "voice")) {
      const finding = judge(known);
      if (finding) {
        yield finding;
      }
    }
  },
};

function judge({ element, elementSpec, value: name, valueSpan: voiceSpan }: KnownAttribute): Finding | undefined {
  const spec = elementSpec.attributes.find(({ value }) => value.kind === "language");
  const { value: language, valueSpan } = (spec && attributeOf(element, spec.name)) ?? {};
  const known = voice(name);
  // What is no language is `invalid-value`'s, and a template's token is none either.
  if (!known || !language || !valueSpan || !isListed(language) || speaks(known, language)) {
    return undefined;
  }
  const speaker = voiceSpeaking(element, known, language);
  return {
    span: valueSpan,
    message: `The voice '${name}' speaks ${known.languages.join(", ")}, not ${language}`,
    fixes: [
      ...(speaker === undefined ? [] : [change("voice", voiceSpan, speaker)]),
      ...known.languages.map((text) => change("language", valueSpan, text)),
    ],
  };
}

function change(what: string, span: Span, text: string): Fix {
  return { title: `Change the ${what} to '${text}'`, edits: [{ span, text }] };
}

function isListed(language: string): boolean {
  const lower = language.toLowerCase();
  return languageLists.say.some((listed) => listed.toLowerCase() === lower);
}
