import type { AttributeSpec, FirstOnly } from "../catalogue/spec";
import { specOf } from "../model/element-spec";
import { knownAttribute } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { plain } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import type { Span } from "../text/span";
import type { Finding, Rule } from "./rule";

export const tooLate: Rule = {
  id: "too-late",
  needsWhole: true,
  severity: "hint",
  summary: "A verb, or an attribute, that does what it is for only at the beginning of a call.",
  why: "The verb in front of it has answered the call already.",
  examples: [
    {
      bad: `<Response>
  <Say>We are closed.</Say>
  <Reject/>
   ~~~~~~ After another verb it is too late: the call has been answered and is billed, and this merely ends it
</Response>`,
      good: `<Response>
  <Reject/>
</Response>`,
    },
    {
      bad: `<Response>
  <Say>One moment.</Say>
  <Dial answerOnBridge="true">+14155550100</Dial>
        ~~~~~~~~~~~~~~ After another verb it is too late: the call has been answered
</Response>`,
      good: `<Response>
  <Dial answerOnBridge="true">+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ firstOnly }) => firstOnly !== undefined)) {
      yield* judge(element, element.nameSpan, spec.firstOnly!);
    }
    for (const { element, spec } of elementsWhere(document, ({ attributes }) => attributes.some(isFirstOnly))) {
      for (const attribute of element.attributes) {
        const known = knownAttribute(document, element, spec, attribute);
        if (known?.spec.firstOnly && known.value !== known.spec.default) {
          yield* judge(element, attribute.nameSpan, known.spec.firstOnly);
        }
      }
    }
  },
};

function isFirstOnly({ firstOnly }: AttributeSpec): boolean {
  return firstOnly !== undefined;
}

function* judge(verb: TwimlElement, span: Span, only: FirstOnly): Generator<Finding> {
  const earlier = answeringBefore(verb, only);
  // What stands after the end of the flow is `unreachable-verb`'s.
  if (earlier && specOf(earlier)?.flow?.ends !== "always") {
    yield {
      span,
      message: plain(only.reason).replace(/\.$/, ""),
      related: [{ span: earlier.nameSpan, message: `<${earlier.name}> answers the call` }],
    };
  }
}

/** The first verb before it, but for those that do not answer. */
function answeringBefore({ parent, span }: TwimlElement, { notCounting }: FirstOnly): TwimlElement | undefined {
  for (const child of parent && !parent.parent ? parent.children : []) {
    if (child.span.start >= span.start) {
      return undefined;
    }
    if (child.kind === "element" && !notCounting.includes(child.name)) {
      return child;
    }
  }
  return undefined;
}
