// Makes the grammar that colors strings of which something outside of them says that they are TwiML: a comment in
// the line above, or the TwiML in whose interpolation they stand.
import { tag } from "./openings.mjs";
import { regionInMarked } from "./regions.mjs";
import { block } from "./twiml-rules.mjs";

/**
 * The scope of the code from such a comment to the end of the first string behind it, or to the end of that line. Where this is in
 * the middle of an expression, it goes on to the end of that.
 */
export const marked = "meta.tagged.twiml";
/** Strings in strings are colored one level deep, or a region could begin in itself. */
const nested = "meta.nested.twiml";

/**
 * @param {import("./injection-grammar.d.mts").Host} host
 * @param {string} rules the scope name of the grammar that has the rules for the host's strings
 */
export function taggedGrammar(host, scopeName, rules) {
  const { within, hashComment } = host;
  const inTwiml = `-string.quoted.double.xml -string.quoted.single.xml -${nested}`;
  return {
    comment: "Made by npm run grammars; see client/scripts/injections.",
    scopeName,
    injectionSelector: [
      ...(hashComment ? [`L:${host.injectTo[0]} -string -comment -meta.fstring -${block} -${marked}`] : []),
      ...within.flatMap((scope) => [
        ...(hashComment ? [`L:${marked} ${scope} -${block}`] : []),
        `L:${block} ${scope} ${inTwiml}`,
      ]),
    ].join(", "),
    patterns: [
      ...(hashComment ? [taggedCode(host)] : []),
      ...host.strings.map((kind) => regionInMarked(kind, `${block} ${nested}`, rules)),
    ],
  };
}

/** A comment in a line of its own, and the code behind, which stays the host's. */
function taggedCode({ injectTo: [code], hashComment }) {
  return {
    name: marked,
    begin: String.raw`^\s*((#)\s*${tag}[ \t]*)\n`,
    beginCaptures: {
      1: { name: hashComment },
      2: { name: hashComment.replace("comment.line", "punctuation.definition.comment") },
    },
    // Where the comment took its line's end, that line is not over but done.
    end: String.raw`(?<=["'])|(?<!\n)$`,
    patterns: [{ include: code }],
  };
}
