import { attributesWhere } from "../model/known-attribute";
import type { Rule } from "./rule";

export const exposedPassword: Rule = {
  id: "exposed-password",
  severity: "hint",
  summary: "A password in the text of the document.",
  why: "Whoever can fetch the document, or read the repository that it lies in, has the password too.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Sip username="alice" password="k3yb0ard">sip:alice@example.com</Sip>
                                    ~~~~~~~~ Everybody who can read this document knows the password
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Sip username="alice" password="{{SipPassword}}">sip:alice@example.com</Sip>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { value: password, valueSpan } of attributesWhere(
      document,
      ({ value }) => value.kind === "text" && !!value.isSecret,
    )) {
      if (password !== "") {
        yield { span: valueSpan, message: "Everybody who can read this document knows the password" };
      }
    }
  },
};
