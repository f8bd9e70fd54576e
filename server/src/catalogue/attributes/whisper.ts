import type { AttributeSpec } from "../spec";
import { httpMethod } from "./http-method";

/**
 * The attributes by which `<Number>`, `<Client>`, `<Sip>` and `<WhatsApp>` let the person called hear something before
 * the caller is connected. `methodError` is Twilio's number of a wrong `method`.
 */
export function whisperAttributes({ methodError }: { readonly methodError?: number } = {}): readonly AttributeSpec[] {
  return [
    {
      name: "url",
      value: { kind: "url", answers: "twiml" },
      documentation:
        "A document that the person called hears alone, after the answer and before the two are connected.\n\n" +
        'Good for a whisper ("a call from sales") or to have a key pressed first, so that a mailbox does not swallow the call: ' +
        "`<Hangup>` in it refuses the call, its end connects the two. " +
        "The caller goes on hearing the ringing if the `<Dial>` has `answerOnBridge`. " +
        "It is made for `<Say>`, `<Play>`, `<Gather>` and `<Hangup>`; a `<Dial>` there fails (error 13201).",
    },
    httpMethod("method", { of: "url", ...(methodError !== undefined && { error: methodError }) }),
  ];
}
