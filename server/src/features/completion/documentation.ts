import { elementSpec } from "../../catalogue";
import { attributeSpec } from "../../model/element-spec";
import { attributeMarkdown } from "../documentation/attribute";
import { elementMarkdown } from "../documentation/element";
import { ruleMarkdown } from "../documentation/suppression";
import { tokenMarkdown } from "../documentation/token";
import { valueMarkdown } from "../documentation/value";
import type { Topic } from "./item";
import { snippetMarkdown } from "./snippets";

/** Markdown of what an item is about; `undefined` where there is nothing to say. */
export function documentationOf(topic: Topic): string | undefined {
  if (topic.about === "token") {
    return tokenMarkdown(topic.name);
  }
  if (topic.about === "rule") {
    return ruleMarkdown(topic.name);
  }
  if (topic.about === "snippet") {
    return snippetMarkdown(topic.name);
  }
  const spec = elementSpec(topic.about === "element" ? topic.name : topic.element, topic.parent);
  if (!spec || topic.about === "element") {
    return spec && elementMarkdown(spec);
  }
  const attribute = attributeSpec(spec, topic.name);
  if (!attribute || topic.about === "attribute") {
    return attribute && attributeMarkdown(spec, attribute, topic.parent);
  }
  return valueMarkdown(spec, attribute, topic.value);
}
