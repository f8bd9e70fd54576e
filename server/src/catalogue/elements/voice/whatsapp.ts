import { callProgressAttributes, callProgressParameters } from "../../attributes/call-progress";
import { whisperAttributes } from "../../attributes/whisper";
import type { ElementSpec } from "../../spec";

export const whatsApp: ElementSpec = {
  name: "WhatsApp",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/whatsapp",
  sources: ["docs", "sdk"],
  documentation: `A WhatsApp user to call. The text is the person's number in E.164 form, without \`whatsapp:\` before it.

The \`<Dial>\` around it needs a \`callerId\`: \`whatsapp:\` and the number of a WhatsApp sender of yours that is enabled for voice. Not available in the Ireland region (IE1).`,
  example: `<Response>
  <Dial callerId="whatsapp:+14155550100">
    <WhatsApp>+14155550123</WhatsApp>
  </Dial>
</Response>`,
  content: { kind: "text", format: "phone-number", required: "text" },
  children: [],
  needsOfParent: [{ attribute: "callerId", beginning: "whatsapp:" }],
  attributes: [...callProgressAttributes, ...whisperAttributes()],
  callbackParameters: callProgressParameters,
};
