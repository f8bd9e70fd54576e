import { maskPhp } from "../php";
import type { TemplateLanguage } from "../template-language";
import { withTokens } from "../with-tokens";

export const php: TemplateLanguage = {
  id: "php",
  languageIds: ["php"],
  extensions: ["php", "phtml"],
  mask: (text) => withTokens(text, maskPhp(text)),
  isIn: hasTag,
  hasPlainBraces: true,
};

/** If the first tag is not closed, no other one is: each need not look for an end. */
function hasTag(text: string): boolean {
  const start = text.search(/<\?(?:php\b|=)/i);
  return start >= 0 && text.includes("?>", start + "<?".length);
}
