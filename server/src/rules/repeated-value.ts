import type { EnumValue } from "../catalogue/spec";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import { remembered } from "../model/values/remembered";
import { type Token, tokensOf } from "../model/values/token";
import type { Finding, Rule } from "./rule";

export const repeatedValue: Rule = {
  id: "repeated-value",
  severity: "hint",
  isLocal: true,
  summary: "A value that stands in a list twice.",
  why: "The second one changes nothing.",
  examples: [
    {
      bad: `<Response>
  <Gather input="speech dtmf speech" action="/next"><Say>How can we help?</Say></Gather>
                             ~~~~~~ 'speech' is in the list already
</Response>`,
      good: `<Response>
  <Gather input="speech dtmf" action="/next"><Say>How can we help?</Say></Gather>
</Response>`,
    },
  ],

  *check(document) {
    for (const known of attributesWhere(document, ({ value }) => value.kind === "enum" && value.list !== undefined)) {
      for (const repetition of repetitionsIn(known.value, known.spec.value as EnumValue)) {
        yield finding(known, repetition);
      }
    }
  },
};

/** A value that stands in its list before. */
interface Repetition extends Token {
  /** Where the value before it ends, within the list. */
  readonly before: number;
}

const repetitionsIn = remembered((value, { list, options }: EnumValue): readonly Repetition[] => {
  const legal = new Set(options.map((option) => option.value));
  const seen = new Set<string>();
  const found: Repetition[] = [];
  let before = 0;
  for (const token of tokensOf(value, list!)) {
    // What is no value at all is `invalid-value`'s.
    if (seen.has(token.text) && legal.has(token.text)) {
      found.push({ ...token, before });
    }
    seen.add(token.text);
    before = token.span.end;
  }
  return found;
});

function finding({ valueSpan: { start } }: KnownAttribute, { text, span, before }: Repetition): Finding {
  const edits = [{ span: { start: start + before, end: start + span.end }, text: "" }];
  return {
    span: { start: start + span.start, end: start + span.end },
    message: `'${text}' is in the list already`,
    tag: "unnecessary",
    fixes: [{ title: `Remove '${text}'`, edits, isPreferred: true }],
  };
}
