import { maskMustache } from "../../mustache";
import type { TemplateLanguage } from "../template-language";

/** The tokens of TwiML Bins, which every document may hold. */
export const twimlBin: TemplateLanguage = {
  id: "twiml-bin",
  languageIds: [],
  extensions: [],
  mask: maskMustache,
  isMustache: true,
  hasTwilioTokens: true,
};
