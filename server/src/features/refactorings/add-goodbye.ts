import { fallbackRefactoring } from "./fallback";

/** Says something behind a menu after which nothing comes: a silent caller hears the call end without a word. */
export const addGoodbye = fallbackRefactoring("add-goodbye", "Say goodbye when there is no input", (prompt) => [
  prompt("We did not receive any input. Goodbye!"),
]);
