import { fallbackRefactoring } from "./fallback";

/** What asks again: without a URL, it is this document's turn once more. */
const againName = "Redirect";

/** Asks once more behind a menu after which nothing comes. */
export const askAgain = fallbackRefactoring("ask-again", "Ask again when there is no input", (prompt) => [
  prompt("We did not receive any input."),
  `<${againName}/>`,
]);
