import { elementSpec } from "../catalogue";
import type { ElementSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { usualChildren } from "../model/child-names";
import { writtenText } from "../model/content";
import { documentKind } from "../model/document-kind";
import { specOf } from "../model/element-spec";
import { elementsPlaced } from "../model/placement";
import { either, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { renameElement } from "./fixes/element";
import type { Fix, Rule } from "./rule";

export const wrongProduct: Rule = {
  id: "wrong-product",
  needsWhole: true,
  severity: "error",
  summary: "A verb for calls in the answer to a message, or a verb for messages in a call.",
  consequence: "Twilio logs a warning and does not run it",
  why: "Twilio has a schema for each. It logs a warning for a verb of the other one and does not run it.",
  examples: [
    {
      bad: `<Response>
  <Message>Thank you</Message>
  <Message>We will call you</Message>
  <Hangup/>
   ~~~~~~ <Hangup> does not work in the answer to a message, only <Redirect> or <Message>
</Response>`,
      good: `<Response>
  <Message>Thank you</Message>
  <Message>We will call you</Message>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>We send you a message.</Say>
  <Message>Hello</Message>
   ~~~~~~~ <Message> does not work in a call: send it through the REST API
  <Hangup/>
</Response>`,
      good: `<Response>
  <Say>We send you a message.</Say>
  <Hangup/>
</Response>`,
    },
  ],

  *check(document) {
    const kind = documentKind(document);
    for (const element of elementsPlaced(document, "wrong-product")) {
      const here = kind === "voice" ? "a call" : "the answer to a message";
      const verbs = kind === "messaging" ? usualChildren(document, specOf(element.parent!)!) : [];
      const instead = verbs.length > 0 ? `, only ${either(tagNames(verbs))}` : "";
      yield {
        span: element.nameSpan,
        message: `<${element.name}> does not work in ${here}${instead}${kind === "voice" ? byRest : ""}`,
        twilioCode: kind === "voice" ? schemaWarning : verbOfCalls,
        fixes: asVerb(document, element, verbs),
      };
    }
  },
};

/** What is to be said becomes what is written, where nothing in it is for the ear alone. */
function asVerb(document: TwimlDocument, element: TwimlElement, verbs: readonly string[]): Fix[] {
  const spoken = isProse(specOf(element)) && element.attributes.length === 0 && writtenText(document, element);
  const isPlain = spoken && element.children.every(({ kind }) => kind === "text");
  return verbs
    .filter((name) => isPlain && isProse(elementSpec(name, element.parent?.name)))
    .map((name) => ({ title: `Change to <${name}>`, edits: renameElement(element, name) }));
}

function isProse(spec: ElementSpec | undefined): boolean {
  return spec?.content.kind === "mixed" && spec.content.format === undefined && spec.content.required !== undefined;
}

/** Source: https://www.twilio.com/docs/messaging/api/message-resource */
const byRest = ": send it through the REST API";

const schemaWarning = 12200;
/** "Invalid Verb for SMS Reply". */
const verbOfCalls = 14110;
