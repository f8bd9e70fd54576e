import { maskRazor } from "../razor";
import type { TemplateLanguage } from "../template-language";
import { withTokens } from "../with-tokens";

export const razor: TemplateLanguage = {
  id: "razor",
  languageIds: ["razor", "aspnetcorerazor", "cshtml"],
  extensions: ["cshtml", "razor"],
  mask: (text) => withTokens(text, maskRazor(text)),
  hasOwnLayout: true,
  hasPlainBraces: true,
};
