import { errorOf } from "../model/element-spec";
import type { KnownAttribute } from "../model/known-attribute";
import type { ValueMistake } from "../model/values/value-mistake";
import type { Finding, Fix, Severity } from "./rule";
import { severityOf } from "./severity";

/** What is shown of a mistake in an attribute's value. */
export function valueFinding(known: KnownAttribute, mistake: ValueMistake): Finding {
  const { attribute, element, spec, value, valueSpan } = known;
  const { message, replacements, isSure, doubt } = mistake;
  const at = { start: valueSpan.start + mistake.span.start, end: valueSpan.start + mistake.span.end };
  // What is only unusual is not the mistake that Twilio has a number for.
  const code = doubt === "unusual" ? undefined : errorOf(spec, element.parent?.name);
  const fixes = replacements.map(
    (text, index): Fix => ({
      title: `Change to '${text}'`,
      edits: [{ span: at, text }],
      ...(isSure && index === 0 && { isPreferred: true }),
    }),
  );
  return {
    // An empty value has nothing to underline.
    span: value === "" ? attribute.span : at,
    message,
    severity: spec.isInferred ? "hint" : doubt ? doubts[doubt] : severityOf(code),
    ...(code !== undefined && { twilioCode: code }),
    fixes,
  };
}

const doubts: Readonly<Record<NonNullable<ValueMistake["doubt"]>, Severity>> = {
  // No page says whether Twilio minds.
  case: "information",
  unlisted: "information",
  unusual: "information",
  placeholder: "hint",
};
