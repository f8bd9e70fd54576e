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
        "A document for the person called alone, run after the answer and before the two are connected. The caller goes on hearing the ringing.\n\n" +
        'Good for a whisper ("a call from sales") or to have a key pressed first, so that a mailbox does not swallow the call: ' +
        "`<Hangup>` in it refuses the call, its end connects the two. " +
        "Use `<Say>`, `<Play>`, `<Gather>` and `<Hangup>` only; a `<Dial>` there fails (error 13201).",
    },
    httpMethod("method", { of: "url", ...(methodError !== undefined && { error: methodError }) }),
  ];
}
