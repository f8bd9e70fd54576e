import type { ElementSpec } from "../../spec";

export const uri: ElementSpec = {
  name: "Uri",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/sip",
  sources: ["sdk"],
  documentation: `One of several addresses for the same \`<Sip>\`: a SIP URI with its priority, weight and credentials.

Addresses are tried by \`priority\`; those of equal priority share the calls by \`weight\`. Twilio does not document this element; the documented way is the URI as the text of \`<Sip>\`.`,
  example: `<Response>
  <Dial>
    <Sip>
      <Uri priority="1" username="gateway" password="secret">sip:alice@primary.example.com</Uri>
      <Uri priority="2" username="gateway" password="secret">sip:alice@backup.example.com</Uri>
    </Sip>
  </Dial>
</Response>`,
  content: { kind: "text", format: "sip-uri", required: "text" },
  children: [],
  attributes: [
    {
      name: "priority",
      value: { kind: "integer" },
      documentation: "The place in the order in which the addresses are tried.",
    },
    {
      name: "weight",
      value: { kind: "integer" },
      documentation: "This address's share of the calls among those of equal `priority`.",
    },
    {
      name: "username",
      value: { kind: "text" },
      documentation: "The user name for this address's authentication; goes together with `password`.",
      appliesWhen: [{ attribute: "password", error: 13249 }],
      error: 13249,
    },
    {
      name: "password",
      value: { kind: "text", isSecret: true },
      documentation: "The password to `username`. It stands in the document in the clear.",
      appliesWhen: [{ attribute: "username", error: 13249 }],
      error: 13249,
    },
  ],
  errors: { text: 13243, missing: 13243 },
};
