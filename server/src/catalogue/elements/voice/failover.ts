import type { ElementSpec } from "../../spec";

export const failover: ElementSpec = {
  name: "Failover",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/conversationrelay/provider-failover",
  sources: ["docs"],
  documentation: `Keeps the call alive when a provider of speech fails: a backup takes over, and your server stays connected. It speaks what is still to be said; what the caller says during the change may be lost.

Name the backup for each language: its provider, its voice, its model. Where you name none, Twilio takes its own, which not every language has. How they are written is not known here, so nothing in it is checked.

- Recognizing and speaking fail over each by itself, once in a call. When a backup fails too, the call ends.
- Your server cannot change backups during the call. It hears of the change with \`config-updated\` in \`events\`.`,
  example: `<Response>
  <Connect action="/agent-done">
    <ConversationRelay url="wss://example.com/agent" events="config-updated">
      <Failover/>
    </ConversationRelay>
  </Connect>
</Response>`,
  content: { kind: "mixed" },
  children: [],
  attributes: [],
  isUncharted: true,
  disagreements: [
    "It stands in the page above and in the changelog https://www.twilio.com/en-us/changelog/conversation-relay-now-supports-speech-to-text-and-text-to-speec of 18 November 2026, not in the package 6.3.1.",
    "What of that page could be read tells neither its attributes nor what stands in it.",
  ],
};
