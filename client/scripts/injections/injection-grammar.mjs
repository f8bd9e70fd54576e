// Makes the grammar that colors TwiML in the strings of one host language. `npm run grammars` writes them.
import { block, opening, twimlRegion, twimlRules } from "./twiml-rules.mjs";

/**
 * The grammar is injected into the host's strings, which stay the host's: what it adds begins behind the opening quote (`\G`
 * there, and nowhere else) and ends before the closing one.
 *
 * @param {import("./injection-grammar.d.mts").Host} host
 * @param {import("./injection-grammar.d.mts").ElementNames} names
 */
export function injectionGrammar(host, names) {
  const { strings, heredocs } = host;
  const kinds = [...strings, ...(heredocs?.kinds ?? [])];
  return {
    comment: "Made by npm run grammars; see client/scripts/injections.",
    scopeName: scopeNameOf(host),
    injectionSelector: host.within.map((scope) => `L:${scope} -${block}`).join(", "),
    patterns: [...strings.flatMap(entries), ...(heredocs?.rules ?? [])],
    repository: Object.assign({}, ...kinds.map((kind) => twimlRules(kind, names))),
  };
}

export function scopeNameOf({ id }) {
  return `twiml.injection.${id}`;
}

/** Where in a string TwiML begins: behind a tag, at once, or in the first line that is not blank. */
function entries(kind) {
  const { name, stop, behind, tags, isMultiline } = kind;
  // In a string that ends with its line the host must see the line's end.
  const closed = isMultiline ? "" : String.raw`(?=(?:[^\\${stop}]|\\.)*${stop})`;
  const tagged = {
    name: block,
    begin: String.raw`\G(?:${tags.map((tag) => `(?<=${tag})`).join("|")})(?!${stop})${closed}`,
    end: `(?=${stop})`,
    patterns: [{ include: `#${name}-content` }],
  };
  return [
    ...(tags.length > 0 ? [tagged] : []),
    twimlRegion(kind, String.raw`\G${behind}(?=${opening(kind)})${closed}`),
    ...(isMultiline ? [firstLine(kind)] : []),
  ];
}

/**
 * The blank rest of the line in which a string begins, and blank lines below: the next line decides. It has no scope and must
 * take the line's end, or it would be found in itself.
 */
export function firstLine(kind) {
  const { stop, behind, host, blankLine = host } = kind;
  return {
    begin: String.raw`\G${behind}([ \t]*\\?\n)`,
    beginCaptures: { 1: { patterns: blankLine } },
    end: [...(stop ? [`(?=${stop})`] : []), String.raw`^(?!${opening(kind)}|\s*$)`].join("|"),
    patterns: [twimlRegion(kind, `^(?=${opening(kind)})`), ...blankLine],
  };
}

/** The names of the elements, as the grammar of documents has them. */
export function elementNames({ repository }) {
  const namesIn = (group) => /^\(<\/\?\)\(([^)]*)\)/.exec(repository[group].begin)[1];
  return { root: namesIn("root"), verb: namesIn("verb"), noun: namesIn("noun"), ssml: namesIn("ssml") };
}

/** What package.json says of the grammars. */
export function contributions(hosts) {
  return hosts.map((host) => ({
    scopeName: scopeNameOf(host),
    path: `./${fileOf(host)}`,
    injectTo: host.injectTo,
    embeddedLanguages: { "meta.embedded.block.twiml": "twiml", ...host.embeddedLanguages },
  }));
}

export function fileOf({ id }) {
  return `syntaxes/${id}.injection.tmLanguage.json`;
}
