import {
  anyLanguage,
  anyLanguageClashes,
  asrSmartFormat,
  hints,
  speechModel,
  transcriptionProvider,
  ttsLanguageTextNormalization,
  ttsProvider,
  ttsTextNormalization,
  voice,
} from "../../attributes/conversation-speech";
import type { ElementSpec } from "../../spec";

const inherited = { defaultNote: "as in the element around it" } as const;

export const language: ElementSpec = {
  name: "Language",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/conversationrelay#language-element",
  sources: ["docs", "sdk"],
  documentation: `Prepares one more language for the session: with which voice and providers the agent speaks and listens in it.

It does not choose the language. The session begins in the \`language\` of \`<ConversationRelay>\`, and your server switches by a message over the socket; what you write here is then used. One \`<Language>\` for each language is enough.

A voice cannot be named in that message, so a language that needs a voice of its own needs a \`<Language>\`.`,
  example: `<Response>
  <Connect>
    <ConversationRelay url="wss://example.com/agent" language="en-US">
      <Language code="sv-SE" ttsProvider="Amazon" voice="Elin-Neural" transcriptionProvider="Google" speechModel="long"/>
    </ConversationRelay>
  </Connect>
</Response>`,
  content: { kind: "empty" },
  children: [],
  toldBy: ["code"],
  attributes: [
    {
      name: "code",
      value: { kind: "language", list: "gather", open: true, words: [anyLanguage] },
      documentation: `The language that these settings are for, as your server names it when it switches.

With \`multi\`, \`ttsProvider\` must be ElevenLabs and \`transcriptionProvider\` Deepgram.`,
      required: true,
      isUnique: true,
      clashes: anyLanguageClashes,
      error: 64106,
    },
    { ...ttsProvider, ...inherited },
    { ...voice, ...inherited },
    { ...transcriptionProvider, ...inherited },
    { ...speechModel, ...inherited },
    { ...hints, sources: ["sdk"] },
    ttsTextNormalization,
    ttsLanguageTextNormalization,
    asrSmartFormat,
  ],
};
