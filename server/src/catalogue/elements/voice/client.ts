import { callProgressAttributes, callProgressParameters } from "../../attributes/call-progress";
import { whisperAttributes } from "../../attributes/whisper";
import type { ElementSpec } from "../../spec";

export const client: ElementSpec = {
  name: "Client",
  kind: "noun",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/client",
  sources: ["docs", "sdk"],
  documentation: `An app or browser to call: whoever has registered with Twilio's Voice SDK under this identity.

The text is the identity as your access token names it, up to 256 characters, without the \`client:\` that \`From\` and \`To\` show. Avoid blanks, backticks and any of \`< > # % " { } | \\ ^ [ ]\`; \`@\`, \`.\`, \`-\`, \`+\` and \`:\` are fine.

To hand data to the app, write \`<Identity>\` and \`<Parameter>\` instead of plain text. Several \`<Client>\` in one \`<Dial>\` ring at once, up to ten together with \`<Number>\` and \`<Sip>\`; the first to answer gets the caller. A client rings for 60 seconds at most, whatever \`timeout\` says.`,
  example: `<Response>
  <Dial>
    <Client>
      <Identity>support-desk</Identity>
      <Parameter name="OrderId" value="4711"/>
    </Client>
  </Dial>
</Response>`,
  content: { kind: "mixed", format: "client-identity", required: "either", maxLength: 256 },
  children: ["Identity", "Parameter"],
  limits: [{ of: ["Identity"], atMost: 1 }],
  attributes: [
    ...callProgressAttributes,
    ...whisperAttributes(),
    {
      name: "clientNotificationUrl",
      value: { kind: "url", answers: "nothing" },
      documentation: `Your URL that sends the push message which wakes the app, for those who do not leave that to Twilio.

Twilio always uses \`POST\`. The host name must be a valid one, without an underscore.`,
      error: 13806,
      sources: ["docs"],
    },
  ],
  callbackParameters: callProgressParameters,
  disagreements: ["The page shows Parameter beside Identity only; the package can write it beside plain text too."],
};
