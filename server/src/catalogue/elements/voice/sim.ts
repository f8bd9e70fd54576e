import type { ElementSpec } from "../../spec";

export const sim: ElementSpec = {
  name: "Sim",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial",
  sources: ["older", "sdk"],
  documentation: `A device with a SIM card of Twilio's Programmable Wireless. The text is the SID of the SIM: \`DE\` and 32 hexadecimal digits.

Voice for these cards ended on December 1, 2021, so this connects to nobody. Dial the device's phone number with \`<Number>\` instead, if it has one.`,
  example: `<Response>
  <Dial>
    <Sim>DE0123456789abcdef0123456789abcdef</Sim>
  </Dial>
</Response>`,
  deprecated: {
    reason: "Twilio ended voice for Programmable Wireless on December 1, 2021",
  },
  content: { kind: "text", format: "sid", required: "text" },
  children: [],
  attributes: [],
};
