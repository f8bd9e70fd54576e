import { doubtfulInIdentity } from "../catalogue/values/client-identity";
import { writtenText } from "../model/content";
import { elementsWhere } from "../model/known-element";
import { quoted } from "../model/words";
import type { Rule } from "./rule";

export const doubtfulIdentity: Rule = {
  id: "doubtful-identity",
  severity: "hint",
  isLocal: true,
  summary: "A client's name with characters that Twilio advises against.",
  consequence: "It may not be found by that name",
  why: "The name becomes part of addresses, where these characters mean something else, so the client may not be found.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Client>help desk</Client>
            ~~~~~~~~~ A client's name is best without ' '
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Client>help-desk</Client>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element } of elementsWhere(document, ({ content }) => content.format === "client-identity")) {
      const written = writtenText(document, element);
      const prefix = written && /^client:/i.exec(written.text)?.[0];
      if (written && prefix) {
        const span = { start: written.span.start, end: written.span.start + prefix.length };
        yield {
          span,
          message: "A client is called by its name alone, without 'client:'",
          fixes: [{ title: "Remove 'client:'", edits: [{ span, text: "" }], isPreferred: true }],
        };
        continue;
      }
      const character = written && doubtfulInIdentity.exec(written.text)?.[0];
      if (written && character !== undefined) {
        yield { span: written.span, message: `A client's name is best without ${quoted(character)}` };
      }
    }
  },
};
