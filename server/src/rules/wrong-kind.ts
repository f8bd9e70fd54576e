import type { RestrictedDocument } from "../catalogue/restricted-documents";
import type { TwimlDocument } from "../document";
import { isKindStated, restrictionOf } from "../model/document-kind";
import { specOf } from "../model/element-spec";
import { placementOf } from "../model/placement";
import { either, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { removeSpan } from "./fixes/element";
import type { Finding, Rule } from "./rule";

export const wrongKind: Rule = {
  id: "wrong-kind",
  needsWhole: true,
  severity: "warning",
  summary:
    "A verb that may not stand in a wait, queue or whisper document. A comment such as `<!-- twiml: wait -->` says that it is one, or a document of the workspace does whose `waitUrl` or `url` leads there.",
  consequence: "Twilio refuses the verb there",
  why: "Twilio refuses the verb, and the caller hears nothing or is hung up on.",
  examples: [
    {
      bad: `<!-- twiml: wait -->
<Response>
  <Play>https://example.com/hold.mp3</Play>
  <Gather action="/choice"><Say>Press one.</Say></Gather>
   ~~~~~~ <Gather> may not stand in the wait, hold or announcement document of a conference, only <Play>, <Say>, <Pause> or <Redirect>
</Response>`,
      good: `<!-- twiml: wait -->
<Response>
  <Play>https://example.com/hold.mp3</Play>
</Response>`,
    },
    {
      bad: `<!-- twiml: whisper -->
<Response>
  <Say>You have a call.</Say>
  <Dial>+14155550100</Dial>
   ~~~~ <Dial> may not stand in a document that the called party hears before the call, only <Say>, <Play>, <Gather> or <Hangup>
</Response>`,
      good: `<!-- twiml: whisper -->
<Response>
  <Say>You have a call.</Say>
</Response>`,
    },
  ],

  *check(document) {
    const restriction = restrictionOf(document);
    for (const node of restriction ? (document.root?.children ?? []) : []) {
      // A verb in the wrong place is `misplaced-element`'s or `wrong-product`'s.
      const isVerb = node.kind === "element" && specOf(node) && placementOf(document, node) === "right";
      if (isVerb && !restriction!.verbs.includes(node.name)) {
        yield finding(document, node, restriction!);
      }
    }
  },
};

function finding(
  document: TwimlDocument,
  { name, nameSpan, span }: TwimlElement,
  { place, verbs, error, errorOf = [name] }: RestrictedDocument,
): Finding {
  const hasCode = error !== undefined && errorOf.includes(name);
  return {
    span: nameSpan,
    message: isKindStated(document)
      ? `<${name}> may not stand in ${place}, only ${either(tagNames(verbs))}`
      : `<${name}> may not stand here: other documents use this one as ${place}, which takes only ${either(tagNames(verbs))}`,
    ...(!isKindStated(document) && { isAskedElsewhere: true }),
    ...(hasCode && { twilioCode: error, severity: "error" }),
    fixes: [{ title: `Remove <${name}>`, edits: [removeSpan(document, span)] }],
  };
}
