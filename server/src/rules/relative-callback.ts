import { attributesWhere } from "../model/known-attribute";
import type { Rule } from "./rule";

export const relativeCallback: Rule = {
  id: "relative-callback",
  twilioCode: 15004,
  severity: "error",
  isLocal: true,
  isOptIn: true,
  summary: "A relative URL in a document that is given to a running call as text.",
  consequence: "Twilio refuses such a document",
  why: "Such a document has no address of its own, so Twilio does not know what the URL is relative to, and refuses the document.",
  examples: [
    {
      bad: `<Response>
  <Gather action="/choice"><Say>Press 1.</Say></Gather>
                  ~~~~~~~ This URL must be absolute where the document is given to a call as text
</Response>`,
      good: `<Response>
  <Gather action="https://example.com/choice"><Say>Press 1.</Say></Gather>
</Response>`,
    },
  ],

  *check(document) {
    for (const { spec, value, valueSpan } of attributesWhere(document, ({ value }) => value.kind === "url")) {
      const answersTwiml = spec.value.kind === "url" && spec.value.answers === "twiml";
      if (answersTwiml && value.trim() !== "" && !/^[a-z][a-z\d+.-]*:/i.test(value.trim())) {
        yield { span: valueSpan, message: "This URL must be absolute where the document is given to a call as text" };
      }
    }
  },
};
