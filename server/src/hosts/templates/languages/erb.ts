import { maskErb } from "../erb";
import type { TemplateLanguage } from "../template-language";
import { withTokens } from "../with-tokens";

export const erb: TemplateLanguage = {
  id: "erb",
  languageIds: ["erb"],
  extensions: ["erb", "rhtml"],
  mask: (text) => withTokens(text, maskErb(text)),
  isIn: (text) => /<%[^%]*%>/.test(text),
  hasPlainBraces: true,
};
