import { maskBlockTags } from "../block-tags";
import type { TemplateLanguage } from "../template-language";

export const liquid: TemplateLanguage = {
  id: "liquid",
  languageIds: ["liquid"],
  extensions: ["liquid"],
  mask: (text) => maskBlockTags(text, { hasHashComments: false }),
  isIn: (text) => /\{%-?\s*(?:assign|unless|capture|render|liquid)\b[^%]*%\}/.test(text),
};
