import { elementSpecs } from "../catalogue";
import type { CallbackParameter, ElementSpec } from "../catalogue/spec";
import { answersAt } from "./url-place";

/** A parameter that Twilio adds to its request for a URL in an element's attributes. */
export interface SentParameter extends CallbackParameter {
  /** Whose attributes `sentTo` are. */
  readonly element: ElementSpec;
  /** Whether a TwiML document answers at any of them, which then can use the parameter. */
  readonly isForDocuments: boolean;
}

/** All of the catalogue, in its order; a name that several elements send is there several times. */
export function sentParameters(): readonly SentParameter[] {
  known ??= elementSpecs.flatMap((element) =>
    (element.callbackParameters ?? []).map((parameter) => {
      const isForDocuments = parameter.sentTo.some((attribute) => answersAt(element, attribute) === "twiml");
      return { ...parameter, element, isForDocuments };
    }),
  );
  return known;
}

/** Whether a parameter written with a `*` for any ending, or without, is of that name. */
export function isNamed({ name: written }: SentParameter, name: string): boolean {
  return written === name || (written.endsWith("*") && name.startsWith(written.slice(0, -1)));
}

let known: readonly SentParameter[] | undefined;
