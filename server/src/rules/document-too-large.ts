import { cutOffAt, largestLookedThrough } from "../model/beginning";
import { isTooLarge, maximumDocumentSize } from "../model/document-size";
import type { Rule } from "./rule";

export const documentTooLarge: Rule = {
  id: "document-too-large",
  twilioCode: 11750,
  severity: "error",
  summary: `More than ${maximumDocumentSize / 1024} kB of TwiML.`,
  consequence: "Twilio stops reading and runs nothing of it",
  why: "Twilio stops reading and runs nothing of the document.",
  examples: [],

  *check(document) {
    const { text, root } = document;
    const isCutOff = cutOffAt(document) !== undefined;
    if (isCutOff || isTooLarge(text)) {
      const rest = isCutOff ? `; only its first ${largestLookedThrough / 1024} kB are checked and outlined here` : "";
      yield {
        span: root?.nameSpan ?? { start: 0, end: Math.max(0, text.search(/[\r\n]/)) },
        message: `The document is larger than the ${maximumDocumentSize / 1024} kB that Twilio reads${rest}`,
      };
    }
  },
};
