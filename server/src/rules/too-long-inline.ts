import { maximumInlineLength } from "../model/document-size";
import type { Rule } from "./rule";

const long = "q".repeat(4000);

export const tooLongInline: Rule = {
  id: "too-long-inline",
  twilioCode: 32018,
  severity: "error",
  isOptIn: true,
  summary: "A document that is too long to be given to a call as text.",
  why: "The REST API takes 4000 characters in its parameter `Twiml`, and refuses the call with more.",
  examples: [
    {
      bad: `<Response>
 ~~~~~~~~ 4036 characters are more than the 4000 that a request can hold
  <Say>${long}</Say>
</Response>`,
      good: `<Response>
  <Redirect>https://example.com/welcome</Redirect>
</Response>`,
    },
  ],

  *check({ text, root }) {
    if (root && text.length > maximumInlineLength) {
      const message = `${text.length} characters are more than the ${maximumInlineLength} that a request can hold`;
      yield { span: root.nameSpan, message };
    }
  },
};
