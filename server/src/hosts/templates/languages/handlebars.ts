import { maskMustache } from "../../mustache";
import type { TemplateLanguage } from "../template-language";

export const handlebars: TemplateLanguage = {
  id: "handlebars",
  languageIds: ["handlebars", "mustache"],
  extensions: ["hbs", "handlebars", "mustache"],
  mask: maskMustache,
  isMustache: true,
};
