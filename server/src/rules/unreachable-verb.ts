import type { FlowSpec } from "../catalogue/spec";
import type { TwimlDocument } from "../document";
import { holds } from "../model/condition";
import { attributeOf, specOf } from "../model/element-spec";
import { placementOf } from "../model/placement";
import { plain } from "../model/words";
import type { TwimlElement } from "../syntax/tree";
import { blanksEnd } from "../syntax/white-space";
import type { Span } from "../text/span";
import { removeAttribute } from "./fixes/attribute";
import { removeSpan } from "./fixes/element";
import type { Finding, Fix, Rule } from "./rule";

export const unreachableVerb: Rule = {
  id: "unreachable-verb",
  needsWhole: true,
  severity: "hint",
  summary: "Verbs that never run, since one before them ends the flow or hands it on.",
  why: "Twilio does not get to them, and reports nothing.",
  examples: [
    {
      bad: `<Response>
  <Hangup/>
  <Say>Goodbye</Say>
  ~~~~~~~~~~~~~~~~~~ This never runs after <Hangup>: the call is over
</Response>`,
      good: `<Response>
  <Hangup/>
</Response>`,
    },
    {
      bad: `<Response>
  <Dial action="/after-dial">+14155550100</Dial>
  <Say>Nobody is here.</Say>
  ~~~~~~~~~~~~~~~~~~~~~~~~~~ This never runs after <Dial>: when the dialed call ends, the answer of 'action' takes over the call
</Response>`,
      good: `<Response>
  <Dial action="/after-dial">+14155550100</Dial>
</Response>`,
    },
  ],

  *check(document) {
    const { root } = document;
    // Verbs stand in the root. Of all that end the flow, the first counts.
    for (const child of root?.children ?? []) {
      const flow = child.kind === "element" ? specOf(child)?.flow : undefined;
      if (flow && endsFlow(document, child as TwimlElement, flow)) {
        const unreached = verbsBehind(document, child as TwimlElement, root!);
        if (unreached.length > 0) {
          yield finding(document, child as TwimlElement, flow, unreached);
          return;
        }
      }
    }
  },
};

function endsFlow(document: TwimlDocument, element: TwimlElement, { ends: when, when: condition }: FlowSpec): boolean {
  const ends =
    when === "always" || (when === "with" && condition !== undefined && holds(document, element, condition) === true);
  return ends && placementOf(document, element) === "right";
}

function verbsBehind(document: TwimlDocument, element: TwimlElement, parent: TwimlElement): TwimlElement[] {
  return parent.children.filter(
    (child): child is TwimlElement =>
      child.kind === "element" &&
      child.span.start > element.span.start &&
      specOf(child)?.kind === "verb" &&
      // What does not run anyhow has its own finding.
      placementOf(document, child) === "right",
  );
}

/** Verbs with nothing but blanks between them go together: hundreds may follow. */
function stretchesOf({ masked }: TwimlDocument, verbs: readonly TwimlElement[]): Span[] {
  const stretches: { readonly start: number; end: number }[] = [];
  for (const { span } of verbs) {
    const last = stretches.at(-1);
    if (last && blanksEnd(masked, last.end) === span.start) {
      last.end = span.end;
    } else {
      stretches.push({ ...span });
    }
  }
  return stretches;
}

function finding(
  document: TwimlDocument,
  element: TwimlElement,
  { reason, when }: FlowSpec,
  unreached: readonly TwimlElement[],
): Finding {
  const span = { start: unreached[0]!.span.start, end: unreached.at(-1)!.span.end };
  const attribute = when && when.of === undefined ? attributeOf(element, when.attribute) : undefined;
  const title = unreached.length > 1 ? "Remove the verbs that never run" : `Remove <${unreached[0]!.name}>`;
  const fixes: Fix[] = [
    { title, edits: stretchesOf(document, unreached).map((stretch) => removeSpan(document, stretch)) },
  ];
  if (attribute) {
    fixes.push({
      title: `Remove '${attribute.name}' of <${element.name}>`,
      edits: [removeAttribute(document, attribute)],
    });
  }
  return {
    span,
    message: `This never runs after <${element.name}>: ${plain(reason)}`,
    tag: "unnecessary",
    related: [{ span: element.nameSpan, message: `<${element.name}> ends the flow here` }],
    fixes,
  };
}
