import { allButBasicVoices, allButBasicVoicesInWords } from "../../attributes/voice-support";
import type { ElementSpec } from "../../spec";

export const pTag: ElementSpec = {
  name: "p",
  kind: "ssml",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/say/text-speech",
  sources: ["docs", "sdk"],
  documentation:
    "A paragraph: the voice makes a longer pause after it than between sentences.\n\n" +
    "It may hold `<s>`, but cannot stand in one. " +
    allButBasicVoicesInWords,
  example: `<Response>
  <Say voice="Polly.Joanna-Neural">
    <p>Welcome to the clinic.</p>
    <p>In an emergency, hang up and dial 911.</p>
  </Say>
</Response>`,
  voiceSupport: allButBasicVoices,
  content: {
    kind: "mixed",
  },
  children: ["break", "say-as", "prosody", "emphasis", "s", "sub", "lang", "phoneme", "w"],
  attributes: [],
  errors: { child: 13520 },
};
