import type { ElementSpec } from "../../spec";

export const annotate: ElementSpec = {
  name: "Annotate",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/api/errors/13110",
  sources: ["errors"],
  documentation: `Marks the call with a reference for billing.

Twilio documents its errors alone: try it out before you rely on it.`,
  example: `<Response>
  <Annotate>
    <BillingReferenceTag>customer-4711</BillingReferenceTag>
  </Annotate>
  <Say>Hello</Say>
</Response>`,
  content: { kind: "elements", required: "element" },
  children: ["BillingReferenceTag"],
  limits: [{ of: ["BillingReferenceTag"], atMost: 1, error: 13111 }],
  attributes: [],
  errors: { missing: 13110, child: 13112 },
};
