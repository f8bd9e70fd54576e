import { behindMenu, menuWithoutFallback, promptAttributes } from "./fallback";
import type { Refactoring } from "./refactoring";

/** What speaks to a caller who gave no input, and what asks again: without a URL, it is this document's turn once more. */
const promptName = "Say";
const againName = "Redirect";

/** Asks once more behind a menu after which nothing comes. */
export const askAgain: Refactoring = {
  id: "ask-again",
  title: "Ask again when there is no input",
  kind: "rewrite",

  apply(document, span) {
    const menu = menuWithoutFallback(document, span);
    if (!menu) {
      return undefined;
    }
    const attributes = promptAttributes(document, menu, promptName);
    const prompt = `<${promptName}${attributes}>We did not receive any input.</${promptName}>`;
    return { edits: [behindMenu(document, menu, [prompt, `<${againName}/>`])] };
  },
};
