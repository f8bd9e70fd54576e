import { builtInFunctions } from "../../catalogue/values/built-in-functions";
import type { TwimlDocument } from "../../document";
import { openSections } from "../../model/section";
import type { LazySite } from "../site";
import { type CompletionItem, type CompletionList, wholeSpan } from "./item";
import { isLinked, type TokenParameter, tokenParameters } from "./token-parameters";

// A token that is being typed: no brace between `{{` and the cursor.
const opened = /\{\{\{?\s*([#^/]?)\s*([\w.]*)$/;
const longestToken = 100;

/**
 * The parameters of Twilio's request, after `{{` as TwiML Bins know it; `undefined` elsewhere. Where there is a `site`, those
 * that come with the URLs that lead to the document are first.
 */
export function tokens(document: TwimlDocument, offset: number, site?: LazySite): CompletionList | undefined {
  const { text, language } = document;
  if (!language.hasTwilioTokens) {
    return undefined;
  }
  const typed = opened.exec(text.slice(Math.max(0, offset - longestToken), offset));
  if (!typed) {
    return undefined;
  }
  const [whole, sign, word] = typed;
  const rest = /^[\w.]*/.exec(text.slice(offset, offset + longestToken))![0];
  const after = text.slice(offset + rest.length);
  const close = /^\s*\}\}/.test(after) ? "" : whole.startsWith("{{{") ? "}}}" : "}}";
  const start = offset - word!.length;
  const span = wholeSpan({ start, end: offset + rest.length });
  if (sign === "/") {
    return { items: sectionEnds(document, offset - whole.length, close), span };
  }
  const found = site?.();
  const items = [...parameterItems(tokenParameters(document, found), sign!, close), ...functionItems(sign!, close)];
  return { items, span, ...(found && !isLinked(found) && { isIncomplete: true }) };
}

/** Each as a section where `sign` opens one. */
function parameterItems(parameters: readonly TokenParameter[], sign: string, close: string): CompletionItem[] {
  return parameters.map(
    ({ name, from, isDeprecated }): CompletionItem => ({
      label: name,
      kind: "token",
      ...(from && { detail: from }),
      ...(sign === "" ? { text: name + close } : sectionText(name, name, close)),
      ...(isDeprecated && { isDeprecated: true }),
      topic: { about: "token", name },
    }),
  );
}

function functionItems(sign: string, close: string): CompletionItem[] {
  return builtInFunctions.map(({ name }): CompletionItem => {
    const opening = sign === "#" ? name : `#${name}`;
    return {
      label: `#${name}`,
      kind: "token",
      filterText: opening,
      detail: "function",
      // A function is a section around its argument.
      ...sectionText(opening, name, close),
      topic: { about: "token", name },
    };
  });
}

/** The rest of the tag that opens a section, and the one that ends it; where the marks stand already, only the name. */
function sectionText(opening: string, name: string, close: string): Pick<CompletionItem, "text" | "isSnippet"> {
  return close === "" ? { text: opening } : { text: `${opening}${close}$1{{/${name}}}`, isSnippet: true };
}

/** The end of the innermost section that is open before the tag at `start`; the outer ones' would cross it. */
function sectionEnds(document: TwimlDocument, start: number, close: string): CompletionItem[] {
  const name = openSections(document, start).at(-1);
  return name === undefined ? [] : [{ label: name, kind: "token", detail: "end of section", text: name + close }];
}
