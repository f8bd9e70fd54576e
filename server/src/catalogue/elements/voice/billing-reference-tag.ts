import type { ElementSpec } from "../../spec";

export const billingReferenceTag: ElementSpec = {
  name: "BillingReferenceTag",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/api/errors/13120",
  sources: ["errors"],
  documentation: `The reference for billing that \`<Annotate>\` marks the call with.

Twilio documents its errors alone: try it out before you rely on it.`,
  example: `<Response>
  <Annotate>
    <BillingReferenceTag>north-office</BillingReferenceTag>
  </Annotate>
  <Say>Welcome.</Say>
</Response>`,
  content: { kind: "text", required: "text", maxLength: 128 },
  children: [],
  attributes: [],
  errors: { tooLong: 13120 },
};
