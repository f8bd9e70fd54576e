import { maskGoTemplate } from "../go-template";
import type { TemplateLanguage } from "../template-language";

export const goTemplate: TemplateLanguage = {
  id: "gotmpl",
  languageIds: ["gotmpl", "go-template", "gohtml"],
  extensions: ["tmpl", "gotmpl", "gohtml"],
  mask: maskGoTemplate,
  isIn: (text) => /\{\{-?\s*(?:(?:end|\.[A-Z]\w*)\s*-?|(?:(?:range|if|define|template)\s|\$\w)[^{}]*)\}\}/.test(text),
};
