import type { TwimlDocument } from "../document";
import { lacksEndTag } from "../model/content";
import { restrictionOf } from "../model/document-kind";
import { attributeOf, specOf } from "../model/element-spec";
import { strandedAttributes } from "../model/half-tag";
import { hasJunk } from "../model/junk-tag";
import { elementsWhere } from "../model/known-element";
import { placementOf } from "../model/placement";
import { repeatsDocument } from "../model/repeats";
import type { TwimlElement } from "../syntax/tree";
import type { Finding, Rule } from "./rule";

export const endlessLoop: Rule = {
  id: "endless-loop",
  needsWhole: true,
  judgesTemplate: true,
  severity: "hint",
  summary: "A verb that goes on with the same document again, since it names no other.",
  consequence: "That goes on without end, unless your server then answers differently",
  why: "Unless your server answers differently the second time, the caller goes round in circles until somebody hangs up.",
  examples: [
    {
      bad: `<Response>
  <Gather numDigits="1">
   ~~~~~~ <Gather> has no 'action': Twilio asks for this same document again
    <Say>For sales, press 1.</Say>
  </Gather>
</Response>`,
      good: `<Response>
  <Gather numDigits="1" action="/choice">
    <Say>For sales, press 1.</Say>
  </Gather>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>Please hold.</Say>
  <Redirect/>
   ~~~~~~~~ <Redirect> has no URL: Twilio asks for this same document again
</Response>`,
      good: `<Response>
  <Say>Please hold.</Say>
  <Redirect>/menu</Redirect>
</Response>`,
    },
  ],

  *check(document) {
    // What a template leaves out the second time ends the loop, and music of a conference or a queue is meant to be one.
    if (document.holes.some(({ kind }) => kind === "open") || restrictionOf(document)) {
      return;
    }
    for (const known of elementsWhere(document, ({ repeatsWithout }) => repeatsWithout !== undefined)) {
      const { element, spec } = known;
      const { attribute } = typeof spec.repeatsWithout === "object" ? spec.repeatsWithout : {};
      if (
        isFinished(element) &&
        placementOf(document, element) === "right" &&
        repeatsDocument(document, known) &&
        !(attribute ? isWrittenWrong(document, element) : asksBefore(element))
      ) {
        yield finding(element, attribute);
      }
    }
  },
};

/** Only the author knows where to go on: a fix would have to make up a URL. */
function finding(element: TwimlElement, name: string | undefined): Finding {
  const attribute = name === undefined ? undefined : attributeOf(element, name);
  const lack = attribute ? `an empty '${name}'` : `no ${name === undefined ? "URL" : `'${name}'`}`;
  return {
    span: attribute?.span ?? element.nameSpan,
    message: `<${element.name}> has ${lack}: Twilio asks for this same document again`,
  };
}

/** Whether a verb before it asks the caller for something: then it asks once more whoever said nothing. */
function asksBefore({ parent, span }: TwimlElement): boolean {
  return (
    parent?.children.some(
      (child) => child.kind === "element" && child.span.end <= span.start && specOf(child)?.prompts !== undefined,
    ) === true
  );
}

/** `unexpected-text` reports attributes behind their tag, and `junk-in-tag` half ones. */
function isWrittenWrong(document: TwimlDocument, element: TwimlElement): boolean {
  return strandedAttributes(document, element) !== undefined || hasJunk(document, element);
}

function isFinished(element: TwimlElement): boolean {
  return element.startTag.close !== undefined && !lacksEndTag(element);
}
