import { allButBasicVoices, allButBasicVoicesInWords } from "../../attributes/voice-support";
import type { ElementSpec } from "../../spec";

export const subTag: ElementSpec = {
  name: "sub",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "Has the voice say something else than what is written, as for abbreviations and symbols.\n\n" +
    allButBasicVoicesInWords,
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">Ask for <sub alias="doctor">Dr.</sub> Moreau at reception.</Say>
</Response>`,
  voiceSupport: allButBasicVoices,
  content: {
    kind: "text",
  },
  children: [],
  attributes: [
    {
      name: "alias",
      value: {
        kind: "text",
      },
      documentation: "What is spoken in place of the text inside.",
      required: true,
      error: 13520,
      disagreement: "That it is required follows from its purpose; no page of Twilio's says it.",
    },
  ],
};
