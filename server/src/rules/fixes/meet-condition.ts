import type { Condition } from "../../catalogue/spec";
import { bearerOf } from "../../model/condition";
import { attributeOf, attributeSpec, specOf } from "../../model/element-spec";
import type { TwimlElement } from "../../syntax/tree";
import type { Fix } from "../rule";
import { addAttribute } from "./attribute";

/**
 * Writes what the condition asks for where nothing says otherwise: the attribute, or one more item in its list. Empty where
 * only the author knows what to write, and where another value stands there.
 */
export function meetCondition(element: TwimlElement, condition: Condition): Fix[] {
  const { attribute, of, values, example = values?.[0] } = condition;
  const bearer = bearerOf(element, condition);
  const spec = bearer && attributeSpec(specOf(bearer), attribute);
  if (!bearer || !spec || example === undefined) {
    return [];
  }
  const isList = spec.value.kind === "enum" && spec.value.list === "space";
  const { value, valueSpan } = attributeOf(bearer, attribute) ?? {};
  if (value === undefined) {
    const text = isList && spec.default ? `${spec.default} ${example}` : example;
    const where = of === undefined ? "" : ` to <${of}>`;
    return [{ title: `Add ${attribute}="${text}"${where}`, edits: [addAttribute(bearer, attribute, text)] }];
  }
  if (!isList || !values || !valueSpan || value.trim() === "") {
    return [];
  }
  const text = `${value} ${example}`;
  return [{ title: `Change '${attribute}' to '${text}'`, edits: [{ span: valueSpan, text }] }];
}
