import type { ElementSpec, UrlValue } from "../catalogue/spec";
import { attributeSpec } from "./element-spec";

/** What answers at the URL in the attribute, or, without one, in the element's text; `undefined` where no URL belongs. */
export function answersAt(spec: ElementSpec, attribute?: string): UrlValue["answers"] | undefined {
  if (attribute === undefined) {
    // An element that runs its own document again without a URL runs another with one.
    return spec.content.format !== "url" ? undefined : spec.repeatsWithout === "text" ? "twiml" : "media";
  }
  const value = attributeSpec(spec, attribute)?.value;
  return value?.kind === "url" ? value.answers : undefined;
}
