import type { ContentSpec, ElementSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { contentSpan, lacksEndTag } from "../model/content";
import { elementsWhere } from "../model/known-element";
import { kindOf, sourceLength, textLength, voiceIn } from "../model/spoken-text";
import type { TwimlElement } from "../syntax/tree";
import type { Rule } from "./rule";
import { withCode } from "./severity";

const longName = "q".repeat(70);

export const textTooLong: Rule = {
  id: "text-too-long",
  severity: "warning",
  isLocal: true,
  summary: "More text than the element takes. For speech it depends on the voice.",
  consequence: "Twilio cuts it off, or ignores the element",
  why: "Twilio cuts it off, or ignores the element.",
  examples: [
    {
      bad: `<Response>
  <Enqueue>${longName}</Enqueue>
           ${"~".repeat(longName.length)} <Enqueue> takes at most 64 characters, but this has 70
</Response>`,
      good: `<Response>
  <Enqueue>support</Enqueue>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ content }) => content.maxLength !== undefined)) {
      const { start, end } = contentSpan(element);
      // Of most texts not even the source is that long.
      if (lacksEndTag(element) || end - start <= smallestLimit(spec.content)) {
        continue;
      }
      const { length, limit } = measure(document, element, spec);
      if (length > limit && !hasHole(document, { start, end })) {
        const source = document.text.slice(start, end);
        const from = start + source.length - source.trimStart().length;
        yield {
          span: { start: from, end: Math.max(from, start + source.trimEnd().length) },
          message: `<${element.name}> takes at most ${limit} characters, but this has ${length}`,
          ...withCode(spec.errors?.tooLong ?? spec.errors?.text),
        };
      }
    }
  },
};

function smallestLimit({ maxLength = 0, maxLengthOfVoice }: ContentSpec): number {
  return maxLengthOfVoice ? Math.min(maxLength, ...Object.values(maxLengthOfVoice)) : maxLength;
}

function measure(document: TwimlDocument, element: TwimlElement, spec: ElementSpec) {
  const { maxLength, maxLengthOfVoice } = spec.content;
  const voice = maxLengthOfVoice && voiceIn(element);
  const kind = voice && kindOf(voice);
  // How much a voice takes of which nobody states the kind, nobody states either.
  const limit = !voice ? maxLength! : kind ? maxLengthOfVoice[kind] : Number.POSITIVE_INFINITY;
  // Google counts the tags of SSML, the others do not.
  const length = kind === "google" ? sourceLength(document, element) : textLength(document, element);
  return { length, limit };
}
