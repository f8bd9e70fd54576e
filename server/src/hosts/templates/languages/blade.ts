import { maskBlade } from "../blade";
import type { TemplateLanguage } from "../template-language";

export const blade: TemplateLanguage = {
  id: "blade",
  languageIds: ["blade"],
  // Without an extension for it, an editor takes its files for PHP.
  extensions: ["blade.php"],
  mask: maskBlade,
};
