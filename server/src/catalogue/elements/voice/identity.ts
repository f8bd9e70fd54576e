import type { ElementSpec } from "../../spec";

export const identity: ElementSpec = {
  name: "Identity",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/client",
  sources: ["docs", "sdk"],
  documentation: `The identity of the app to call, for a \`<Client>\` that also holds \`<Parameter>\`.

One per \`<Client>\`; for more apps write more \`<Client>\`. Length and characters are limited as for the text of \`<Client>\`.`,
  example: `<Response>
  <Dial>
    <Client>
      <Identity>support-desk</Identity>
      <Parameter name="Language" value="en-US"/>
    </Client>
  </Dial>
</Response>`,
  content: { kind: "text", format: "client-identity", required: "text", maxLength: 256 },
  children: [],
  attributes: [],
};
