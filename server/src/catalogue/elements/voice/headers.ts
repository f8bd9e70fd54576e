import type { ElementSpec } from "../../spec";

export const headers: ElementSpec = {
  name: "Headers",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/sip",
  sources: ["sdk"],
  documentation: `The SIP headers that go out with the call, one \`<Header>\` each.

Twilio does not document this element. The documented way is to append headers to the URI: \`sip:alice@example.com?x-order=4711\`.`,
  example: `<Response>
  <Dial>
    <Sip>
      <Uri>sip:alice@example.com</Uri>
      <Headers>
        <Header name="X-Order" value="4711"/>
      </Headers>
    </Sip>
  </Dial>
</Response>`,
  content: { kind: "elements" },
  children: ["Header"],
  attributes: [],
};
