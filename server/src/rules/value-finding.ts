import type { KnownAttribute } from "../model/known-attribute";
import type { ValueMistake } from "../model/values/value-mistake";
import type { Finding, Fix, Severity } from "./rule";
import { severityOf } from "./severity";

/** What is shown of a mistake in an attribute's value. */
export function valueFinding(known: KnownAttribute, mistake: ValueMistake): Finding {
  const { attribute, spec, value, valueSpan } = known;
  const { message, replacements, isSure, doubt } = mistake;
  const at = { start: valueSpan.start + mistake.span.start, end: valueSpan.start + mistake.span.end };
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
    severity: doubt ? doubts[doubt] : severityOf(spec.error),
    ...(spec.error !== undefined && { twilioCode: spec.error }),
    fixes,
  };
}

const doubts: Readonly<Record<NonNullable<ValueMistake["doubt"]>, Severity>> = {
  // No page says whether Twilio minds.
  case: "information",
  unlisted: "information",
  placeholder: "hint",
};
