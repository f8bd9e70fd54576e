import type { AttributeSpec, Deprecation } from "../catalogue/spec";
import { voice } from "../catalogue/values/voices";
import type { TwimlDocument } from "../document";
import { hasWrongValue } from "../model/attribute-value";
import { currentVoice } from "../model/current-voice";
import { documentKind } from "../model/document-kind";
import { attributeOf, attributeSpec } from "../model/element-spec";
import { attributesWhere, type KnownAttribute } from "../model/known-attribute";
import { elementsWhere } from "../model/known-element";
import { plain } from "../model/words";
import type { Span } from "../text/span";
import { renameElement } from "./fixes/element";
import type { Finding, Fix, Rule } from "./rule";

export const deprecated: Rule = {
  id: "deprecated",
  severity: "hint",
  isLocal: true,
  summary: "An element, an attribute or a voice that Twilio has retired.",
  why: "It works no longer, or may stop to, and nobody improves it.",
  examples: [
    {
      bad: `<Response>
  <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef">
    <TaskAttributes>{"language":"en"}</TaskAttributes>
     ~~~~~~~~~~~~~~ <TaskAttributes> is deprecated: it was renamed to <Task> in 2015
  </Enqueue>
</Response>`,
      good: `<Response>
  <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef">
    <Task>{"language":"en"}</Task>
  </Enqueue>
</Response>`,
    },
    {
      bad: `<Response>
  <Say voice="alice">Hello</Say>
              ~~~~~ The voice 'alice' is deprecated
</Response>`,
      good: `<Response>
  <Say voice="Polly.Danielle-Neural">Hello</Say>
</Response>`,
    },
  ],

  *check(document) {
    yield* elements(document);
    for (const known of attributesWhere(document, mayBeDeprecated)) {
      const { spec, element, elementSpec, attribute } = known;
      // What is wrong outright comes first: `invalid-value` reports it.
      if (spec.deprecated && !hasWrongValue(document, element, attribute)) {
        const { replacement } = spec.deprecated;
        const successor = attributeSpec(elementSpec, replacement ?? "");
        // A successor of another kind takes other values.
        const isFree = successor?.value.kind === spec.value.kind && !attributeOf(element, successor.name);
        const fixes = isFree ? [change(attribute.nameSpan, successor.name)] : [];
        yield finding(attribute.nameSpan, `'${spec.name}'`, spec.deprecated, fixes);
      }
      yield* voices(document, known);
    }
  },
};

function* elements(document: TwimlDocument): Generator<Finding> {
  for (const { element, spec } of elementsWhere(document, ({ deprecated }) => deprecated !== undefined)) {
    const { replacement: name, replacedIn } = spec.deprecated!;
    const isReplaced = replacedIn === undefined || documentKind(document) === replacedIn;
    const fixes = name && isReplaced ? [{ title: `Change to <${name}>`, edits: renameElement(element, name) }] : [];
    yield finding(element.nameSpan, `<${element.name}>`, spec.deprecated!, fixes);
  }
}

function* voices(document: TwimlDocument, { element, spec, value, valueSpan }: KnownAttribute): Generator<Finding> {
  const named = spec.value.kind === "voice" ? voice(value) : undefined;
  if (named?.status === "deprecated") {
    const current = currentVoice(document, element, named);
    const fixes = current ? [change(valueSpan, current)] : [];
    yield { span: valueSpan, message: `The voice '${value}' is deprecated`, tag: "deprecated", fixes };
  }
}

function mayBeDeprecated({ deprecated: reasons, value }: AttributeSpec): boolean {
  return reasons !== undefined || value.kind === "voice";
}

function finding(span: Span, what: string, { reason }: Deprecation, fixes: readonly Fix[]): Finding {
  return { span, message: `${what} is deprecated: ${plain(reason)}`, tag: "deprecated", fixes };
}

function change(span: Span, text: string): Fix {
  return { title: `Change to '${text}'`, edits: [{ span, text }] };
}
