import type { ElementSpec } from "../../spec";

export const config: ElementSpec = {
  name: "Config",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/connect/virtualagent/virtualagent-dialogflow-cx",
  sources: ["docs", "sdk"],
  documentation: `Changes one setting of a virtual agent, or of a transcription engine, for this call. It is a pair of name and value; write one for each setting.

It wins over what the connector in the Console says. A name that the provider does not know is ignored with warning 32603 (32652 for a transcription).`,
  example: `<Response>
  <Connect>
    <VirtualAgent connectorName="reservations">
      <Config name="language" value="en-us"/>
      <Config name="voiceName" value="en-US-Wavenet-C"/>
    </VirtualAgent>
  </Connect>
</Response>`,
  content: { kind: "empty" },
  children: [],
  toldBy: ["name"],
  attributes: [
    {
      name: "name",
      value: {
        kind: "text",
        options: [
          { value: "language", documentation: "The language of the virtual agent, such as `en-us`." },
          { value: "voiceName", documentation: "The voice of the virtual agent, such as `en-US-Wavenet-C`." },
        ],
        notEmpty: true,
      },
      documentation: "The setting to change, under the provider's name for it.",
      required: true,
      error: 32603,
      errorUnder: { Transcription: 32652 },
      sources: ["sdk"],
    },
    {
      name: "value",
      value: { kind: "text", isSecret: "named" },
      documentation: "What the setting becomes, in the form that the provider wants.",
      required: true,
      error: 32603,
      errorUnder: { Transcription: 32652 },
      sources: ["sdk"],
    },
  ],
  disagreements: ["Inside Transcription it stands in the package alone."],
};
