import type { ElementSpec } from "../../spec";

export const sipInRefer: ElementSpec = {
  name: "Sip",
  kind: "noun",
  products: ["voice"],
  under: ["Refer"],
  url: "https://www.twilio.com/docs/voice/twiml/refer",
  sources: ["docs", "sdk"],
  documentation: `Where the call is transferred to: the SIP URI that goes into the REFER sent to the caller's SIP equipment.

Exactly one, without attributes (those of \`<Sip>\` in \`<Dial>\` do not exist here). SIP headers can follow a \`?\`, under any name; write the \`&\` between two of them as \`&amp;\`.`,
  example: `<Response>
  <Refer action="/after-refer">
    <Sip>sip:alice@example.com?X-Account=4711&amp;X-Reason=billing</Sip>
  </Refer>
</Response>`,
  content: { kind: "text", format: "sip-uri", anyHeader: true, required: "text" },
  children: [],
  attributes: [],
};
