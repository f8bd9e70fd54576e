import { maskEjs } from "../ejs";
import type { TemplateLanguage } from "../template-language";
import { withTokens } from "../with-tokens";

export const ejs: TemplateLanguage = {
  id: "ejs",
  languageIds: ["ejs"],
  extensions: ["ejs"],
  mask: (text) => withTokens(text, maskEjs(text)),
  isIn: (text) => /<%(?:(?:[^=#%-][^%]*\{|[^%]*\}\)?;?)\s*[-_]?|-\s*include\([^%]*)%>/.test(text),
  hasPlainBraces: true,
};
