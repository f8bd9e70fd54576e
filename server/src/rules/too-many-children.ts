import type { ChildLimit } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { childrenOf, limitsIn } from "../model/child-limits";
import { elementsWhere } from "../model/known-element";
import { either, tagNames } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { removeSpan } from "./fixes/element";
import type { Finding, Rule } from "./rule";
import { withCode } from "./severity";

export const tooManyChildren: Rule = {
  id: "too-many-children",
  severity: "warning",
  summary: "More elements of a kind than their parent can hold, or some that exclude each other.",
  consequence: "Twilio refuses what is too much, or the whole verb",
  why: "Twilio refuses the surplus ones, or the whole verb.",
  examples: [
    {
      bad: `<Response>
  <Dial>
    <Conference>support</Conference>
    <Conference>sales</Conference>
     ~~~~~~~~~~ <Dial> holds one <Conference>: this is one too many
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Conference>support</Conference>
  </Dial>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial>
    <Number>+14155550100</Number>
    <Conference>support</Conference>
     ~~~~~~~~~~ <Conference> may not stand beside <Number>
  </Dial>
</Response>`,
      good: `<Response>
  <Dial>
    <Number>+14155550100</Number>
  </Dial>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ limits }) => limits !== undefined)) {
      // One alone is neither too many nor beside another.
      if (!hasSeveralElements(element)) {
        continue;
      }
      for (const limit of limitsIn(document, spec)) {
        const counted = childrenOf(element, limit.of);
        yield* surplus(document, element, limit, counted);
        yield* excluded(document, element, limit, counted);
      }
    }
  },
};

function hasSeveralElements({ children }: TwimlElement): boolean {
  const first = children.findIndex(({ kind }) => kind === "element");
  return children.some(({ kind }, index) => kind === "element" && index > first);
}

function* surplus(
  document: TwimlDocument,
  parent: TwimlElement,
  { of, atMost, isInferred, error }: ChildLimit,
  counted: readonly TwimlElement[],
): Generator<Finding> {
  const child = atMost === undefined ? undefined : counted[atMost];
  if (child) {
    yield {
      span: child.nameSpan,
      message: surplusMessage(parent, child, of, atMost!),
      ...withCode(error),
      ...(isInferred && { severity: "hint" }),
      fixes: [removal(document, child)],
    };
  }
}

function surplusMessage({ name }: TwimlElement, child: TwimlElement, of: readonly string[], atMost: number): string {
  // A list of all that may stand there says nothing.
  const counted = of.length > 3 ? (atMost === 1 ? "element" : "elements") : either(tagNames(of));
  const surplus = of.length > 3 ? `this <${child.name}>` : "this";
  return `<${name}> holds ${atMost === 1 ? "one" : `at most ${atMost}`} ${counted}: ${surplus} is one too many`;
}

function* excluded(
  document: TwimlDocument,
  parent: TwimlElement,
  { notBeside = [], isInferred, error }: ChildLimit,
  counted: readonly TwimlElement[],
): Generator<Finding> {
  const [child] = counted;
  const [other] = child ? childrenOf(parent, notBeside) : [];
  if (child && other) {
    const [first, second] = child.span.start < other.span.start ? [child, other] : [other, child];
    yield {
      span: second.nameSpan,
      message: `<${second.name}> ${isInferred ? "is not known to work" : "may not stand"} beside <${first.name}>`,
      ...withCode(error),
      ...(isInferred && { severity: "hint" }),
      related: [{ span: first.nameSpan, message: `<${first.name}> stands here` }],
      fixes: [removal(document, second)],
    };
  }
}

function removal(document: TwimlDocument, { name, span }: TwimlElement) {
  return { title: `Remove <${name}>`, edits: [removeSpan(document, span)] };
}
