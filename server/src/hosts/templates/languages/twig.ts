import type { TemplateLanguage } from "../template-language";
import { jinja } from "./jinja";

/** Its tags are Jinja's, but its setting is its own. */
export const twig: TemplateLanguage = {
  id: "twig",
  languageIds: ["twig"],
  extensions: ["twig"],
  mask: jinja.mask,
};
