import { audioTracks } from "../../attributes/audio-track";
import type { ElementSpec } from "../../spec";

export const mediaFilter: ElementSpec = {
  name: "MediaFilter",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation: `Filters the call's audio, to take noise out of it, from \`<Start>\` on until \`<Stop>\` or the end of the call. The next verb runs at once.

Twilio does not document it: try it out before you rely on it.`,
  example: `<Response>
  <Start>
    <MediaFilter name="quiet" filterType="noise" track="inbound_track"/>
  </Start>
  <Dial>+14155550100</Dial>
</Response>`,
  content: { kind: "elements" },
  children: ["Parameter"],
  toldBy: ["name"],
  attributes: [
    {
      name: "filterType",
      value: { kind: "enum", options: [{ value: "noise", documentation: "Noise is filtered out." }] },
      documentation: "What is filtered out of the audio.",
    },
    {
      name: "track",
      value: { kind: "enum", options: audioTracks },
      documentation: "Which side of the call is filtered.",
    },
    {
      name: "name",
      value: { kind: "text", format: "session-name", notEmpty: true },
      documentation: "Your name for the filter, by which `<Stop>` can tell it from others on this call.",
    },
    {
      name: "model",
      value: { kind: "text" },
      documentation: "The model that does the filtering.",
    },
  ],
  disagreements: ["It stands in the package alone, since 6.3."],
};
