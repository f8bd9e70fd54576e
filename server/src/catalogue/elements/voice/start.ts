import { httpMethod } from "../../attributes/http-method";
import type { ElementSpec } from "../../spec";

export const start: ElementSpec = {
  name: "Start",
  kind: "verb",
  products: ["voice"],
  url: "https://www.twilio.com/docs/voice/twiml/stream",
  sources: ["docs", "sdk"],
  documentation: `Begins something that runs beside the call: a media stream, a SIPREC session, a recording, a transcription or a filter. The caller notices nothing, and the next verb runs at once.

What it starts goes on until the call ends or \`<Stop>\` names it, so give its noun a \`name\` if you will want to end it. To hand the call over to a stream and wait for it, use \`<Connect>\` instead.

Do not end the document with \`<Start>\`: with no verb left the call hangs up, and with it goes what you just started. A call can feed at most four streams at a time; \`both_tracks\` takes two of them.`,
  example: `<Response>
  <Start>
    <Stream name="captions" url="wss://example.com/audio" track="both_tracks"/>
  </Start>
  <Say>This call is being captioned.</Say>
  <Dial>+14155550100</Dial>
</Response>`,
  content: { kind: "elements", required: "element" },
  children: ["Transcription", "Stream", "Siprec", "Recording", "MediaFilter"],
  limits: [{ of: ["Stream", "Siprec"], atMost: 4 }],
  attributes: [
    {
      name: "action",
      value: { kind: "url", answers: "twiml" },
      documentation: `A URL for the verb. Twilio does not document when it is asked.

The call goes on with the next verb in any case. For news of what was started, use the status callback of the noun.`,
      sources: ["sdk"],
    },
    { ...httpMethod("method", { of: "action", sources: ["sdk"] }), appliesWhen: [{ attribute: "action" }] },
  ],
  whenLast: "with no verb left the call ends, and with it what was started",
  errors: { child: 14300, missing: 14300 },
  disagreements: ["action and method stand in the package alone."],
};
