import type { EnumValue } from "../catalogue/spec";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
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
    for (const known of attributesWhere(document, ({ value }) => value.kind === "enum" && value.list !== undefined)) {
      if (/[\s,]/.test(known.value)) {
        yield* repeated(known, known.spec.value as EnumValue);
      }
    }
  },
};

function* repeated({ value, valueSpan }: KnownAttribute, { list, options }: EnumValue): Generator<Finding> {
  const legal = new Set(options.map((option) => option.value));
  const seen = new Set<string>();
  let before = 0;
  for (const { text, span } of tokensOf(value, list!)) {
    // What is no value at all is `invalid-value`'s.
    if (seen.has(text) && legal.has(text)) {
      yield {
        span: { start: valueSpan.start + span.start, end: valueSpan.start + span.end },
        message: `'${text}' is in the list already`,
        tag: "unnecessary",
        fixes: [
          {
            title: `Remove '${text}'`,
            edits: [{ span: { start: valueSpan.start + before, end: valueSpan.start + span.end }, text: "" }],
            isPreferred: true,
          },
        ],
      };
    }
    seen.add(text);
    before = span.end;
  }
}
