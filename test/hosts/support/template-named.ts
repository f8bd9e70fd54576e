import assert from "node:assert/strict";
import { type TemplateLanguage, templateLanguages } from "../../../server/src/hosts/templates";
import { twimlBin } from "../../../server/src/hosts/templates/languages/twiml-bin";

export const allTemplateLanguages: readonly TemplateLanguage[] = [twimlBin, ...templateLanguages];

/** By its id. */
export function templateNamed(id: string): TemplateLanguage {
  const language = allTemplateLanguages.find((each) => each.id === id);
  assert.ok(language, id);
  return language;
}
