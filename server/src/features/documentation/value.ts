import type { AttributeSpec, ElementSpec, ValueOption } from "../../catalogue/spec";
import { voice } from "../../catalogue/values/voices";
import { documentationLink } from "./element";
import { languageName } from "./language";
import { voiceMarkdown } from "./voice";

/** Markdown of one value of an attribute; `undefined` where nothing is known of it. */
export function valueMarkdown(element: ElementSpec, attribute: AttributeSpec, value: string): string | undefined {
  const body = valueBody(attribute, value);
  return (
    body && [`**\`${attribute.name}="${value}"\`**`, body, documentationLink(attribute.url ?? element.url)].join("\n\n")
  );
}

/** The same without its heading and link. */
function valueBody({ value: spec }: AttributeSpec, value: string): string | undefined {
  switch (spec.kind) {
    case "boolean":
      return undefined;
    case "voice": {
      const named = voice(value);
      return named && voiceMarkdown(named);
    }
    case "language":
      return optionText(spec.words, value) ?? languageName(value);
    case "enum":
      return optionText(spec.options, value, spec.ignoresCase);
    case "integer":
    case "decimal":
      return optionText(spec.words, value);
    case "pattern":
      return optionText(spec.options, value) ?? optionText(spec.words, value);
    case "text":
      return optionText(spec.options, value);
    case "url":
      return undefined;
  }
}

function optionText(options: readonly ValueOption[] = [], value: string, ignoresCase?: boolean): string | undefined {
  const wanted = ignoresCase ? value.toLowerCase() : value;
  const option = options.find(
    (candidate) => (ignoresCase ? candidate.value.toLowerCase() : candidate.value) === wanted,
  );
  if (!option) {
    return undefined;
  }
  return option.documentation;
}
