import {
  dtmfDetection,
  elevenlabsTextNormalization,
  hints,
  intelligenceService,
  interruptible,
  interruptSensitivity,
  language,
  partialPrompts,
  preemptible,
  profanityFilter,
  reportInputDuringAgentSpeech,
  speechModel,
  transcriptionLanguage,
  transcriptionProvider,
  ttsLanguage,
  ttsProvider,
  voice,
  welcomeGreeting,
  welcomeGreetingInterruptible,
} from "../../attributes/conversation-speech";
import type { AttributeSpec, ElementSpec } from "../../spec";

/** What `<ConversationRelay>` has too; no source gives defaults, conditions and error numbers of `<Assistant>`. */
const sharedAttributes: readonly AttributeSpec[] = [
  welcomeGreeting,
  language,
  voice,
  ttsProvider,
  transcriptionProvider,
  speechModel,
  interruptible,
  dtmfDetection,
  welcomeGreetingInterruptible,
  reportInputDuringAgentSpeech,
  interruptSensitivity,
  hints,
  preemptible,
  ttsLanguage,
  transcriptionLanguage,
  intelligenceService,
  elevenlabsTextNormalization,
  partialPrompts,
  profanityFilter,
].map(({ name, value, documentation }) => ({ name, value, documentation }));

export const assistant: ElementSpec = {
  name: "Assistant",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["older"],
  documentation: `Hands the call to one of Twilio's AI Assistants, which listens to the caller and answers by itself. Twilio does not document it: try it out before you rely on it.

It is set up like \`<ConversationRelay>\`, with the \`id\` of the assistant where that has the \`url\` of your server. For something new, use \`<ConversationRelay>\`, which is documented and supported.`,
  example: `<Response>
  <Connect action="/assistant-done">
    <Assistant id="support-desk" welcomeGreeting="Hello! How can I help you?"/>
  </Connect>
</Response>`,
  content: { kind: "elements" },
  children: ["Language", "Parameter"],
  toldBy: ["id"],
  attributes: [
    {
      name: "id",
      value: { kind: "text" },
      documentation: "The assistant that takes the call, by its identifier.",
    },
    ...sharedAttributes,
    {
      name: "debug",
      value: { kind: "text" },
      documentation: "Asks for messages that help to find a fault. Twilio does not document its values.",
    },
  ],
  disagreements: ["Some releases of twilio-ruby have it; the `twilio` package 6.2.0 does not."],
};
