import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const redirect: ElementSpec = {
  name: "Redirect",
  kind: "verb",
  products: ["voice", "messaging"],
  url: "https://www.twilio.com/docs/voice/twiml/redirect",
  sources: ["docs", "sdk"],
  documentation:
    "Goes on with the TwiML document at another URL; what stands after it in this document never runs.\n\n" +
    "The text is the URL. A relative one is resolved against the current document's URL. Twilio asks it with the usual parameters " +
    "of the call or the message, so pass on what you learned on the way in the query string, and write its `&` as `&amp;`.\n\n" +
    "After `<Gather>` it is the usual way to ask again when the caller said nothing. An empty `<Redirect>` asks the current " +
    "document again, which is how wait music is repeated; anywhere else it is easily an endless loop. " +
    "In a messaging document such a loop ends after 50 documents (warning 14106).",
  example: `<Response>
  <Gather action="/menu/choice" numDigits="1">
    <Say>For sales, press 1. For support, press 2.</Say>
  </Gather>
  <Redirect>/menu?attempt=2&amp;from=main</Redirect>
</Response>`,
  content: {
    kind: "text",
    format: "url",
  },
  children: [],
  attributes: [{ ...httpMethod("method", { error: 13710 }), surprisingDefault: true }],
  repeatsWithout: "text",
  flow: { ends: "always", reason: "the flow goes on in the document at its URL" },
};
