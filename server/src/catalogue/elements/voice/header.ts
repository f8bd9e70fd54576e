import type { ElementSpec } from "../../spec";

export const header: ElementSpec = {
  name: "Header",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/sip",
  sources: ["sdk"],
  documentation: `One SIP header of the call to a \`<Sip>\`, by name and value.

Twilio does not document this element. The names allowed are those of headers in the URI.`,
  example: `<Response>
  <Dial>
    <Sip>
      <Uri>sip:alice@example.com</Uri>
      <Headers>
        <Header name="User-to-User" value="123456789;encoding=hex"/>
      </Headers>
    </Sip>
  </Dial>
</Response>`,
  content: { kind: "empty" },
  children: [],
  completesWith: ["name", "value"],
  toldBy: ["name"],
  attributes: [
    {
      name: "name",
      value: { kind: "text", format: "sip-header" },
      documentation:
        "The header's name: it begins with `X-`, or is `User-to-User`, `Remote-Party-ID`, `P-Preferred-Identity` or `P-Called-Party-ID`.",
      error: 13252,
    },
    {
      name: "value",
      value: { kind: "text", isSecret: "named" },
      documentation: "The header's value. Control characters are not allowed.",
      error: 32112,
    },
  ],
};
