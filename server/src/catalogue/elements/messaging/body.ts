import { messageLength } from "../../attributes/message-length";
import type { ElementSpec } from "../../spec";

export const body: ElementSpec = {
  name: "Body",
  kind: "noun",
  products: ["messaging"],
  url: "https://www.twilio.com/docs/messaging/twiml/message",
  sources: ["docs", "sdk"],
  documentation:
    "The text of a `<Message>`. You need it where `<Media>` stands beside it; otherwise the text can go straight into `<Message>`.\n\n" +
    "Several `<Body>` are joined into one text, and together they may have as many characters as one. " +
    "Without any, a message with `<Media>` has no text.",
  example: `<Response>
  <Message>
    <Body>Your order is on its way.</Body>
    <Media>https://example.com/orders/1234/map.png</Media>
  </Message>
</Response>`,
  content: {
    kind: "text",
    maxLength: messageLength,
  },
  children: [],
  attributes: [],
  errors: { tooLong: 14103 },
};
