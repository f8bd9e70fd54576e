/** Why to care about anything that is not well-formed, and Twilio's number of it. */
export const parseFailure = {
  twilioCode: 12100,
  severity: "error",
  consequence: "Twilio runs nothing of a document that is not well-formed",
  why: "Twilio cannot read a document that is not well-formed XML. It runs nothing of it: a caller hears that an application error has occurred, and the call ends.",
} as const;
