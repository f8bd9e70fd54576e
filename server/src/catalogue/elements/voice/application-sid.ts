import type { ElementSpec } from "../../spec";

export const applicationSid: ElementSpec = {
  name: "ApplicationSid",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/dial/application#applicationsid",
  sources: ["docs", "sdk"],
  documentation: `The TwiML App that \`<Application>\` calls: its SID, \`AP\` and 32 hexadecimal digits.

Every \`<Application>\` needs exactly one.`,
  example: `<Response>
  <Dial>
    <Application>
      <ApplicationSid>AP0123456789abcdef0123456789abcdef</ApplicationSid>
    </Application>
  </Dial>
</Response>`,
  content: { kind: "text", format: "sid", required: "text" },
  children: [],
  attributes: [],
  disagreements: ["The SID in the page's own sample is two digits short."],
};
