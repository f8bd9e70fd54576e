import { builtInFunctions } from "../../catalogue/values/built-in-functions";
import type { TwimlDocument } from "../../document";
import { documentKind } from "../../model/document-kind";
import { parametersOf } from "../documentation/token";
import { type CompletionItem, type CompletionList, replaceSpan } from "./item";

// A token that is being typed: no brace between `{{` and the cursor.
const opened = /\{\{\{?\s*([#^]?)([\w.]*)$/;
const longestToken = 100;

/** The parameters of Twilio's request, after `{{` as TwiML Bins know it; `undefined` elsewhere. */
export function tokens(document: TwimlDocument, offset: number): CompletionList | undefined {
  const { text, language } = document;
  if (language !== "mustache") {
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
  const kind = documentKind(document);
  const parameters = parametersOf(kind === "either" ? undefined : kind).map(
    ({ name, deprecated }): CompletionItem => ({
      label: name,
      kind: "token",
      text: name + close,
      ...(deprecated && { isDeprecated: true }),
      topic: { about: "token", name },
    }),
  );
  const span = replaceSpan({ start: offset - word!.length, end: offset + rest.length }, offset);
  return { items: [...parameters, ...functionItems(sign!, close)], span };
}

function functionItems(sign: string, close: string): CompletionItem[] {
  return builtInFunctions.map(({ name }): CompletionItem => {
    const opening = sign === "#" ? name : `#${name}`;
    return {
      label: `#${name}`,
      kind: "token",
      filterText: opening,
      detail: "function",
      // A function is a section around its argument; where the marks stand already, only its name is missing.
      ...(close === "" ? { text: opening } : { text: `${opening}}}$1{{/${name}}}`, isSnippet: true }),
      topic: { about: "token", name },
    };
  });
}
