import { usualChildren } from "../model/child-names";
import { documentKind } from "../model/document-kind";
import { specOf } from "../model/element-spec";
import { elementsPlaced } from "../model/placement";
import { either, tagNames } from "../model/words";
import type { Rule } from "./rule";

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
   ~~~~~~~ <Message> does not work in a call
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
        message: `<${element.name}> does not work in ${here}${instead}`,
        twilioCode: kind === "voice" ? schemaWarning : verbOfCalls,
      };
    }
  },
};

const schemaWarning = 12200;
/** "Invalid Verb for SMS Reply". */
const verbOfCalls = 14110;
