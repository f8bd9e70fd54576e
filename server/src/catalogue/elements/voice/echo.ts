import type { ElementSpec } from "../../spec";

export const echo: ElementSpec = {
  name: "Echo",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml",
  sources: ["sdk"],
  documentation:
    "A verb that the `twilio` packages can write and none of Twilio's pages describes; by its name, it plays the caller's audio back.\n\n" +
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
