import type { KnownAttribute } from "../model/known-attribute";
import { knownAttributes } from "../model/known-attribute";
import { tokensOf } from "../model/values/token";
import type { Finding, Rule } from "./rule";

export const repeatedValue: Rule = {
  id: "repeated-value",
  severity: "hint",
  summary: "A value that stands in a list twice.",
  why: "The second one changes nothing.",
  examples: [
    {
      bad: `<Response>
  <Gather input="speech dtmf speech"/>
                             ~~~~~~ 'speech' is in the list already
</Response>`,
      good: `<Response>
  <Gather input="speech dtmf"/>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of knownAttributes(document)) {
      if (known.spec.value.kind === "enum" && known.spec.value.list && /[\s,]/.test(known.value)) {
        yield* repeated(known, known.spec.value.list);
      }
    }
  },
};

function* repeated({ value, valueSpan }: KnownAttribute, separator: "space" | "comma"): Generator<Finding> {
  const seen = new Set<string>();
  for (const { text, span } of tokensOf(value, separator)) {
    if (seen.has(text)) {
      const at = { start: valueSpan.start + span.start, end: valueSpan.start + span.end };
      const before = /[\s,]*$/.exec(value.slice(0, span.start))![0].length;
      yield {
        span: at,
        message: `'${text}' is in the list already`,
        tag: "unnecessary",
        fixes: [
          {
            title: `Remove '${text}'`,
            edits: [{ span: { start: at.start - before, end: at.end }, text: "" }],
            isPreferred: true,
          },
        ],
      };
    }
    seen.add(text);
  }
}
