import { maskBlockTags } from "../block-tags";
import type { TemplateLanguage } from "../template-language";

/** With Django's and Nunjucks', which have the same tags. */
export const jinja: TemplateLanguage = {
  id: "jinja",
  languageIds: ["jinja", "jinja-xml", "jinja-html", "django-html", "django-xml", "django-txt", "nunjucks", "njk"],
  extensions: ["j2", "jinja", "jinja2", "njk", "nunjucks"],
  mask: (text) => maskBlockTags(text, { hasHashComments: true }),
  isIn: (text) => /\{%[-+~]?\s*\w[^%]*%\}|\{#[^#]*#\}/.test(text),
};
