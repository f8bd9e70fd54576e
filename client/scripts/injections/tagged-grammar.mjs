// Makes the grammar that colors strings of which something outside of them says that they are TwiML: a comment in
// the line above, or the TwiML in whose interpolation they stand.
import { regionInMarked } from "./regions.mjs";
import { block } from "./twiml-rules.mjs";

/**
 * The scope of the code from such a comment to the end of the first string below it, or to the end of that line. Where this is in
 * the middle of an expression, it goes on to the end of that.
 */
export const marked = "meta.tagged.twiml";
/** Strings in strings are colored one level deep, or a region could begin in itself. */
const nested = "meta.nested.twiml";

/**
 * @param {import("./injection-grammar.d.mts").Host} host
 * @param {string} rules the scope name of the grammar that has the rules for the host's strings
 */
export function taggedGrammar({ within, strings }, scopeName, rules) {
  // As few as can be: VS Code tries each selector at every token of all programs.
  const scopes = new Set(within.map((scope) => scope.replace(/^string\..*/, "string")));
  const inTwiml = `-string.quoted.double.xml -string.quoted.single.xml -${nested}`;
  return {
    comment: "Made by npm run grammars; see client/scripts/injections.",
    scopeName,
    injectionSelector: [...scopes]
      .flatMap((scope) => [`L:${marked} ${scope} -${block}`, `L:${block} ${scope} ${inTwiml}`])
      .join(", "),
    patterns: strings.map((kind) => regionInMarked(kind, `${block} ${nested}`, rules)),
  };
}
