import type { ElementSpec } from "../../spec";

export const media: ElementSpec = {
  name: "Media",
  kind: "noun",
  products: ["messaging"],
  url: "https://www.twilio.com/docs/messaging/twiml/message",
  sources: ["docs", "sdk"],
  documentation:
    "A picture or another file that goes with a `<Message>`, by its URL. One message takes up to ten.\n\n" +
    "Twilio fetches the file, so the URL must be reachable from the internet. Write `&` in it as `&amp;`. " +
    "Text beside it stands in `<Body>`.",
  example: `<Response>
  <Message>
    <Body>Today's specials</Body>
    <Media>https://example.com/menu/today.jpg</Media>
  </Message>
</Response>`,
  content: {
    kind: "text",
    format: "url",
    required: "text",
  },
  children: [],
  attributes: [],
};
