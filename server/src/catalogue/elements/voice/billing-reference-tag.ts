import type { ElementSpec } from "../../spec";

export const billingReferenceTag: ElementSpec = {
  name: "BillingReferenceTag",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/api/errors/13120",
  sources: ["errors"],
  documentation: `The reference for billing that \`<Annotate>\` marks the call with.

Twilio no longer documents it.`,
  example: `<Response>
  <Annotate>
    <BillingReferenceTag>north-office</BillingReferenceTag>
  </Annotate>
  <Say>Welcome.</Say>
</Response>`,
  deprecated: { reason: "Twilio no longer documents it." },
  content: { kind: "text", required: "text", maxLength: 128 },
  children: [],
  attributes: [],
  errors: { tooLong: 13120 },
};
