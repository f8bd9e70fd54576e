import { attributeOf, attributeSpec, errorOf } from "../model/element-spec";
import type { KnownAttribute } from "../model/known-attribute";
import type { ValueMistake } from "../model/values/value-mistake";
import type { Edit } from "../text/edit";
import { addAttribute } from "./fixes/attribute";
import type { Finding, Fix, Severity } from "./rule";
import { reported, severityOf } from "./severity";

/** What is shown of a mistake in an attribute's value. */
export function valueFinding(known: KnownAttribute, mistake: ValueMistake): Finding {
  const { attribute, element, spec, value, valueSpan } = known;
  const { message, replacements, isSure, doubt } = mistake;
  const at = { start: valueSpan.start + mistake.span.start, end: valueSpan.start + mistake.span.end };
  // What is only unusual or unlikely is not the mistake that Twilio has a number for.
  const code = doubt === "unusual" || doubt === "unlikely" ? undefined : errorOf(spec, element.parent?.name);
  const beside = mistake.beside ? besides(known, mistake.beside) : undefined;
  const fixes = replacements.map(
    (text, index): Fix => ({
      title: `Change to '${text}'${beside?.title ?? ""}`,
      edits: [{ span: at, text }, ...(beside ? [beside.edit] : [])],
      ...(isSure && index === 0 && { isPreferred: true }),
    }),
  );
  return {
    // An empty value has nothing to underline.
    span: value === "" ? attribute.span : at,
    message,
    severity: spec.isInferred ? "hint" : doubt ? doubts[doubt] : severityOf(code),
    ...(code !== undefined && { twilioCode: code }),
    ...consequence(spec.isInferred ? "unusual" : doubt, code),
    fixes,
  };
}

/** How the other attribute comes to have that value; `undefined` where it has it. */
function besides(
  { element, elementSpec }: KnownAttribute,
  { attribute: name, value }: NonNullable<ValueMistake["beside"]>,
): { readonly title: string; readonly edit: Edit } | undefined {
  const own = attributeOf(element, name);
  const around = element.parent && attributeOf(element.parent, name);
  const effective = (own ?? around)?.value ?? attributeSpec(elementSpec, name)?.default;
  if (effective?.toLowerCase() === value.toLowerCase()) {
    return undefined;
  }
  const edit = own?.valueSpan ? { span: own.valueSpan, text: value } : addAttribute(element, name, value);
  return { title: `, with ${name}="${value}"`, edit };
}

/** The rule's own where Twilio has no number; of what is in doubt nobody knows what becomes of it. */
function consequence(doubt: ValueMistake["doubt"], code: number | undefined): Pick<Finding, "consequence"> {
  const report = reported(code);
  const more = severityOf(code) === "warning" ? " and ignores it" : "";
  return doubt ? { consequence: undefined } : report ? { consequence: report + more } : {};
}

const doubts: Readonly<Record<NonNullable<ValueMistake["doubt"]>, Severity>> = {
  // No page says whether Twilio minds.
  case: "information",
  unlisted: "information",
  unusual: "information",
  placeholder: "hint",
  unlikely: "hint",
};
