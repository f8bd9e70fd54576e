import { maskJsp } from "../jsp";
import type { TemplateLanguage } from "../template-language";
import { withTokens } from "../with-tokens";

export const jsp: TemplateLanguage = {
  id: "jsp",
  languageIds: ["jsp"],
  extensions: ["jsp", "jspf"],
  mask: (text) => withTokens(text, maskJsp(text)),
  isIn: (text) => /<%(?:[@!][^%]*|--[^%]*--)%>/.test(text),
  hasPlainBraces: true,
};
