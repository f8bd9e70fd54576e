import { behindMenu, menuWithoutFallback, promptAttributes } from "./fallback";
import type { Refactoring } from "./refactoring";

/** What speaks to a caller who gave no input, before the call ends by itself. */
const promptName = "Say";

/** Says something behind a menu after which nothing comes: a silent caller hears the call end without a word. */
export const addGoodbye: Refactoring = {
  id: "add-goodbye",
  title: "Say goodbye when there is no input",
  kind: "rewrite",

  apply(document, span) {
    const menu = menuWithoutFallback(document, span);
    if (!menu) {
      return undefined;
    }
    const attributes = promptAttributes(document, menu, promptName);
    const verb = `<${promptName}${attributes}>We did not receive any input. Goodbye!</${promptName}>`;
    return { edits: [behindMenu(document, menu, [verb])] };
  },
};
