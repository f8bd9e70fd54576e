import type { ElementSpec } from "../../spec";

export const billingReferenceTag: ElementSpec = {
  name: "BillingReferenceTag",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/api/errors/13120",
  sources: ["errors"],
  documentation: `The reference for billing that \`<Annotate>\` marks the call with.

Only Twilio's dictionary of errors still knows it: no page of TwiML and no package does.`,
  example: `<Response>
  <Annotate>
    <BillingReferenceTag>north-office</BillingReferenceTag>
  </Annotate>
  <Say>Welcome.</Say>
</Response>`,
  deprecated: { reason: "No current page of Twilio has it." },
  content: { kind: "text", required: "text", maxLength: 128 },
  children: [],
  attributes: [],
  errors: { tooLong: 13120 },
};
