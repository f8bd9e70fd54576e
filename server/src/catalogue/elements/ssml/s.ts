import { allButBasicVoices, allButBasicVoicesInWords } from "../../attributes/voice-support";
import type { ElementSpec } from "../../spec";

export const sTag: ElementSpec = {
  name: "s",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "A sentence: the voice makes the pause that belongs after one.\n\n" +
    "Use it where punctuation does not show where a sentence ends, as in a list read out from a database. " +
    "It can stand in `<p>`, but may not hold one. " +
    allButBasicVoicesInWords,
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">
    <s>Open Monday to Friday</s>
    <s>Nine to five</s>
  </Say>
</Response>`,
  voiceSupport: allButBasicVoices,
  content: {
    kind: "mixed",
  },
  children: ["break", "say-as", "prosody", "emphasis", "sub", "lang", "phoneme", "w"],
  attributes: [],
  errors: { child: 13520 },
};
