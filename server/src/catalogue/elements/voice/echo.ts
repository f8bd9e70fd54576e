import type { ElementSpec } from "../../spec";

export const echo: ElementSpec = {
  name: "Echo",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation:
    "By its name, it plays the caller's audio back. Twilio does not document it: try it out before you rely on it.\n\n" +
    "It has no attributes and no content. Whether and when the verbs after it run is not known, so use it for tests only.",
  example: `<Response>
  <Echo/>
</Response>`,
  content: {
    kind: "empty",
  },
  children: [],
  attributes: [],
  disagreements: ["No page of Twilio's knows it; the URL is the overview of voice verbs."],
};
