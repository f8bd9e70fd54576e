import type { ElementSpec, FlowSpec } from "../catalogue/spec";
import { hasHole, type TwimlDocument } from "../document";
import { contentSpan, lacksEndTag, textsOf } from "../model/content";
import { specOf } from "../model/element-spec";
import { elementsWhere } from "../model/known-element";
import { placementOf } from "../model/placement";
import { repeatsDocument } from "../model/repeats";
import type { TwimlElement } from "../syntax/tree";
import type { Rule } from "./rule";

export const seldomReached: Rule = {
  id: "seldom-reached",
  severity: "hint",
  summary: "A verb after one that goes on with another document, but for an exception.",
  why: "When all goes well nobody gets to it: Twilio goes on with the answer of `action`, or with this same document again.",
  examples: [
    {
      bad: `<Response>
  <Record action="/recorded"/>
  <Say>Thank you for your message.</Say>
   ~~~ This runs only when nothing was recorded: otherwise the answer of 'action' goes on after <Record>
</Response>`,
      good: `<Response>
  <Record action="/recorded"/>
  <Say>We did not receive a message.</Say>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of elementsWhere(document, ({ flow }) => flow?.otherwise !== undefined)) {
      const { element, spec } = known;
      if (repeatsDocument(document, known)) {
        continue; // `endless-loop` reports it.
      }
      const next = nextVerb(document, element);
      if (next && !isForException(document, next)) {
        yield {
          span: next.nameSpan,
          message: `This runs only when ${spec.flow!.otherwise}: otherwise the answer of 'action' goes on after <${element.name}>`,
          related: [{ span: element.nameSpan, message: `<${element.name}> stands here` }],
        };
      }
    }
  },
};

/** The first verb behind it that does more than to wait; `undefined` where the element has a finding of its own. */
function nextVerb(document: TwimlDocument, element: TwimlElement): TwimlElement | undefined {
  if (lacksEndTag(element) || placementOf(document, element) !== "right") {
    return undefined;
  }
  return element.parent?.children.find(
    (child): child is TwimlElement =>
      child.kind === "element" &&
      child.span.start > element.span.start &&
      isActing(specOf(child)) &&
      placementOf(document, child) === "right",
  );
}

function isActing(spec: ElementSpec | undefined): boolean {
  return spec?.kind === "verb" && (spec.content.kind !== "empty" || spec.flow !== undefined);
}

/** Whether the verb is meant for the exception: it ends the call or asks again, or what it says speaks of the failure. */
function isForException(document: TwimlDocument, verb: TwimlElement): boolean {
  const spec = specOf(verb)!;
  if (ends(spec.flow) || spec.content.format === "url" || hasHole(document, contentSpan(verb))) {
    return true;
  }
  const words = Array.from(textsOf(document, verb), ({ text }) => text);
  return words.length > 0 && failure.test(words.join(" "));
}

function ends(flow: FlowSpec | undefined): boolean {
  return flow?.ends === "always";
}

/** What people say when something did not work, in the languages that most calls are held in. */
const failure =
  /(?<!\p{L})(?:no|not|nothing|never|without|sorry|unable|failed|cannot|again|\p{L}+n['’]t|kein\p{L}*|nicht\p{L}*|leider|nada|ning[uú]n\p{L}*|pas|rien|aucun\p{L}*|désolé\p{L}*|não|nenhum\p{L}*|non|nessun\p{L}*|niet\p{L}*|geen)(?!\p{L})/iu;
