import type { AttributeSpec, ElementSpec, ValueOption } from "../../catalogue/spec";
import { deprecation, documentationLink } from "./element";
import { attributeFacts } from "./facts";

/** Longer lists are offered by completion, not read in a hover. */
const longestList = 15;

/**
 * Markdown of an attribute: facts, documentation, values, what is sent to its URL, link. `parent` is the name of the element
 * around its own, where there is one.
 */
export function attributeMarkdown(element: ElementSpec, attribute: AttributeSpec, parent: string | undefined): string {
  return [
    `**\`${attribute.name}\`** — ${attributeFacts(element, attribute, parent) || "attribute"}`,
    ...deprecation(attribute.deprecated),
    attribute.documentation,
    ...valueList(attribute),
    ...sentParameters(element, attribute),
    documentationLink(attribute.url ?? element.url),
  ].join("\n\n");
}

function valueList({ value }: AttributeSpec): string[] {
  const options: readonly ValueOption[] =
    value.kind === "enum"
      ? value.options
      : "words" in value
        ? (value.words ?? [])
        : value.kind === "text"
          ? (value.options ?? [])
          : [];
  if (options.length === 0 || options.length > longestList) {
    return [];
  }
  return [options.map((option) => `- \`${option.value}\`: ${option.documentation}`).join("\n")];
}

/** The parameters that the documentation does not name already; no paragraph where it names them all. */
function sentParameters({ callbackParameters = [] }: ElementSpec, { name, documentation }: AttributeSpec): string[] {
  const sent = callbackParameters
    .filter(({ sentTo }) => sentTo.includes(name))
    .map((parameter) => `\`${parameter.name}\``);
  const unnamed = sent.filter((parameter) => !documentation.includes(parameter));
  const also = unnamed.length < sent.length ? "also " : "";
  return unnamed.length === 0 ? [] : [`Twilio ${also}sends to it: ${unnamed.join(", ")}`];
}
