import type { TwimlDocument } from "../document";
import { elementsWhere } from "../model/known-element";
import { placementOf } from "../model/placement";
import { plain } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import type { Rule } from "./rule";

export const earlyEnd: Rule = {
  id: "early-end",
  needsWhole: true,
  severity: "hint",
  summary: "A verb that works beside the call, with no verb after it to keep the call alive.",
  why: "Twilio hangs up when it has run out of verbs, without a warning.",
  examples: [
    {
      bad: `<Response>
  <Start>
   ~~~~~ No verb follows <Start>: with no verb left the call ends, and with it what was started
    <Stream url="wss://example.com/audio"/>
  </Start>
</Response>`,
      good: `<Response>
  <Start>
    <Stream url="wss://example.com/audio"/>
  </Start>
  <Dial>+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ whenLast }) => whenLast !== undefined)) {
      const siblings = element.parent?.children ?? [];
      const last = siblings.findLast(({ kind }) => kind === "element");
      // A template may write what follows; and while there is no end tag, what follows is inside.
      const isFinished = element.startTag.close === "/>" || element.endTag !== undefined;
      if (
        last === element &&
        isFinished &&
        document.holes.every(({ kind }) => kind === "comment") &&
        placementOf(document, element) === "right" &&
        !holdsMisplaced(document, element)
      ) {
        yield { span: element.nameSpan, message: `No verb follows <${element.name}>: ${plain(spec.whenLast!)}` };
      }
    }
  },
};

/** What should follow it may stand in it: `misplaced-element` reports that. */
function holdsMisplaced(document: TwimlDocument, { children }: TwimlElement): boolean {
  return children.some((child) => child.kind === "element" && placementOf(document, child) === "misplaced");
}
