import type { AttributeSpec } from "../spec";
import { httpMethod } from "./http-method";

/** The warning that `action` of a verb carries which asks the current document again where it has no `action`. */
export const currentDocumentAgain =
  "Without it Twilio asks the URL of the current document again, so a static document starts over and the caller is " +
  "caught in a loop. In TwiML that was passed inline to the Calls API, it must be an absolute URL.";

/** `method` of a verb that asks the current document again where it has no `action`; so it has an effect even then. */
export function methodOfActionOrCurrent(error: number): AttributeSpec {
  return {
    ...httpMethod("method", { of: "action", error }),
    documentation: "How Twilio asks the URL in `action`, or the current document's URL where there is no `action`.",
  };
}
