import type { ElementSpec } from "../../spec";

export const stop: ElementSpec = {
  name: "Stop",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/stream#stop-a-stream",
  sources: ["docs", "sdk"],
  documentation: `Ends what \`<Start>\` began on this call: a stream, a SIPREC session, a recording, a transcription or a filter. The next verb runs at once.

The noun inside needs nothing but the \`name\` that it was given in \`<Start>\`, letter for letter; without a name there you can end it only through the REST API.

A stream inside \`<Connect>\` cannot be stopped in this way: it ends when your server closes the socket or the call is sent new TwiML.`,
  example: `<Response>
  <Stop>
    <Stream name="captions"/>
  </Stop>
  <Say>Captioning has ended.</Say>
</Response>`,
  content: { kind: "elements", required: "element" },
  children: ["Stream", "Transcription", "Recording", "Siprec", "MediaFilter"],
  attributes: [],
  errors: { child: 14300, missing: 14300 },
  disagreements: ["Recording stands in the pages alone, not in the package's Stop."],
};
