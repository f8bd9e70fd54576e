import type { ElementSpec } from "../../spec";

export const stop: ElementSpec = {
  name: "Stop",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/stream#stop-a-stream",
  sources: ["docs", "sdk"],
  documentation: "",
  example: "",
  content: {
    kind: "elements",
  },
  children: ["Transcription", "Recording", "Siprec", "Stream"],
  attributes: [],
};
