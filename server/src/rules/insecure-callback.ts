import { attributesWhere } from "../model/known-attribute";
import type { Rule } from "./rule";

export const insecureCallback: Rule = {
  id: "insecure-callback",
  twilioCode: 13337,
  severity: "error",
  isLocal: true,
  isOptIn: true,
  summary: "A URL without encryption, for accounts in PCI mode.",
  why: "In PCI mode, Twilio sends what callers enter over HTTPS only.",
  examples: [
    {
      bad: `<Response>
  <Gather action="http://example.com/card"><Say>Key in your card.</Say></Gather>
                  ~~~~ In PCI mode, a URL here must begin with 'https://'
</Response>`,
      good: `<Response>
  <Gather action="https://example.com/card"><Say>Key in your card.</Say></Gather>
</Response>`,
    },
  ],

  *check(document) {
    for (const { value, valueSpan } of attributesWhere(document, ({ value }) => value.kind === "url")) {
      if (/^http:/i.test(value)) {
        const span = { start: valueSpan.start, end: valueSpan.start + "http".length };
        yield {
          span,
          message: "In PCI mode, a URL here must begin with 'https://'",
          fixes: [{ title: "Change to 'https'", edits: [{ span, text: "https" }] }],
        };
      }
    }
  },
};
