import { attributesWhere } from "../model/known-attribute";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import type { Rule } from "./rule";

export const repeatedSibling: Rule = {
  id: "repeated-sibling",
  severity: "hint",
  isLocal: true,
  summary: "Two elements beside each other that say the same thing about the same value.",
  why: "Only one of them can hold, and no page says which.",
  examples: [
    {
      bad: `<Response>
  <Connect>
    <ConversationRelay url="wss://example.com/agent">
      <Language code="sv-SE" voice="Elin-Neural" ttsProvider="Amazon"/>
      <Language code="sv-SE" ttsProvider="Google"/>
                      ~~~~~ There is a <Language> for 'sv-SE' already
    </ConversationRelay>
  </Connect>
</Response>`,
      good: `<Response>
  <Connect>
    <ConversationRelay url="wss://example.com/agent">
      <Language code="sv-SE" voice="Elin-Neural" ttsProvider="Amazon"/>
    </ConversationRelay>
  </Connect>
</Response>`,
    },
  ],

  *check(document) {
    const seen = new Map<TwimlElement, Map<string, Span>>();
    for (const { element, value, valueSpan } of attributesWhere(document, ({ isUnique }) => isUnique === true)) {
      const { parent, name } = element;
      // In the root they are in the wrong place anyway.
      if (!parent?.parent) {
        continue;
      }
      const values = seen.get(parent) ?? new Map<string, Span>();
      seen.set(parent, values);
      const first = values.get(value);
      if (first) {
        const related = [{ span: first, message: "The other one is here" }];
        yield { span: valueSpan, message: `There is a <${name}> for '${value}' already`, related };
      }
      values.set(value, first ?? valueSpan);
    }
  },
};
