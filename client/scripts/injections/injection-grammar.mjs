// Makes the grammar that colors TwiML in the strings of one host language. `npm run grammars` writes them.
import { commentGrammar } from "./comment-grammar.mjs";
import { regionsOf } from "./regions.mjs";
import { marked, taggedGrammar } from "./tagged-grammar.mjs";
import { templateContribution, templateFile, templateGrammar } from "./template-grammar.mjs";
import { block, twimlRules } from "./twiml-rules.mjs";

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
    injectionSelector: host.within.map((scope) => `L:${scope} -${block} -${marked}`).join(", "),
    patterns: [...strings.flatMap((kind) => regionsOf(kind, host, names)), ...(heredocs?.rules(host, names) ?? [])],
    repository: Object.assign({}, ...kinds.map((kind) => twimlRules(kind, names))),
  };
}

/** The names of the elements, as the grammar of documents has them. */
export function elementNames({ repository }) {
  const namesIn = (group) => /^\(<\/\?\)\(([^)]*)\)/.exec(repository[group].begin)[1];
  return { root: namesIn("root"), verb: namesIn("verb"), noun: namesIn("noun"), ssml: namesIn("ssml") };
}

/** Those for the strings of a host. */
function grammarsOf(host, names) {
  const grammars = [[fileOf(host), injectionGrammar(host, names)]];
  // Heredocs of Ruby have a grammar of their own; its strings come from the other one.
  if (host.strings.length > 0) {
    const [tagged, comments] = ["tagged", "comments"].map((part) => ({ id: `${host.id}-${part}` }));
    grammars.push([fileOf(tagged), taggedGrammar(host, scopeNameOf(tagged), scopeNameOf(host))]);
    grammars.push([fileOf(comments), commentGrammar(host, scopeNameOf(comments))]);
  }
  return grammars;
}

/** All that are injected, and the files that have them. */
export function grammars(hosts, names) {
  return [...hosts.flatMap((host) => grammarsOf(host, names)), [templateFile, templateGrammar(names)]];
}

/** What package.json says of them. */
export function contributions(hosts, names) {
  const inStrings = hosts.flatMap((host) =>
    grammarsOf(host, names).map(([file, { scopeName }]) => ({
      scopeName,
      path: `./${file}`,
      injectTo: host.injectTo,
      embeddedLanguages: { "meta.embedded.block.twiml": "twiml", ...host.embeddedLanguages },
    })),
  );
  return [...inStrings, templateContribution];
}

function fileOf({ id }) {
  return `syntaxes/${id}.injection.tmLanguage.json`;
}

function scopeNameOf({ id }) {
  return `twiml.injection.${id}`;
}
