import type { TwimlDocument } from "../document";
import { type WrittenText, writtenText } from "../model/content";
import { elementsWhere } from "../model/known-element";
import { textOf } from "../text/span";
import type { Fix, Rule } from "./rule";
import { withCode } from "./severity";

export const invalidJson: Rule = {
  id: "invalid-json",
  severity: "error",
  isLocal: true,
  summary: "Text that must be a JSON object and is none.",
  consequence: "Twilio cannot make a task of the call",
  why: "Twilio cannot make a task of the call, and ends it with an error.",
  examples: [
    {
      bad: `<Response>
  <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef">
    <Task>{language: "en"}</Task>
          ~~~~~~~~~~~~~~~~ <Task> holds a JSON object: names and texts in double quotes, no comma at the end
  </Enqueue>
</Response>`,
      good: `<Response>
  <Enqueue workflowSid="WW0123456789abcdef0123456789abcdef">
    <Task>{"language": "en"}</Task>
  </Enqueue>
</Response>`,
    },
  ],

  *check(document) {
    for (const { element, spec } of elementsWhere(document, ({ content }) => content.format === "json")) {
      const written = writtenText(document, element);
      if (written && !isObject(written.text)) {
        yield {
          span: written.span,
          message: `<${element.name}> holds a JSON object: names and texts in double quotes, no comma at the end`,
          ...withCode(spec.errors?.text),
          fixes: asJson(document, written),
        };
      }
    }
  },
};

/** As in a program: names without quotes, texts in single ones, a comma at the end. */
function asJson(document: TwimlDocument, { text, span }: WrittenText): Fix[] {
  // What is escaped is left to its author.
  if (textOf(document.text, span) !== text) {
    return [];
  }
  const single = text.includes('"') ? text : text.replaceAll("'", '"');
  const meant = single.replace(/,(\s*[}\]])/g, "$1").replace(/([{,]\s*)([A-Za-z_]\w*)(\s*:)/g, '$1"$2"$3');
  return isObject(meant) ? [{ title: "Write it as JSON", edits: [{ span, text: meant }] }] : [];
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
