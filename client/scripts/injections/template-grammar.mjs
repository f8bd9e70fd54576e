// Makes the grammar that colors the elements of TwiML in templates of HTML, whose grammars show them as mistakes.

/** The grammars of ERB, Liquid, Jinja and Razor that stand on the strict one for HTML; VS Code's own do not. */
const hosts = ["text.html.erb", "text.html.liquid", "text.html.jinja", "text.aspnetcorerazor"];

/**
 * A tag alone and never what is between two: branches of a template may begin what another ends. Its attributes stay the host's,
 * with what the template writes into them. No SSML, whose names HTML has too.
 *
 * @param {import("./injection-grammar.d.mts").ElementNames} names
 */
export function templateGrammar({ root, verb, noun }) {
  const punctuation = { name: "punctuation.definition.tag.html" };
  const element = (group) => ({ name: `entity.name.tag.html entity.name.tag.${group}.twiml` });
  return {
    comment: "Made by npm run grammars; see client/scripts/injections.",
    scopeName: "twiml.injection.templates",
    injectionSelector: hosts.map((host) => `L:${host} -meta.tag -source -string -comment -meta.embedded`).join(", "),
    patterns: [
      {
        name: "meta.tag.other.twiml",
        begin: String.raw`(</?)(?:(${root})|(${verb})|(${noun}))(?![-.:\w])`,
        beginCaptures: { 1: punctuation, 2: element("root"), 3: element("verb"), 4: element("noun") },
        end: "/?>",
        endCaptures: { 0: punctuation },
        patterns: [{ include: "text.html.basic#attribute" }],
      },
    ],
  };
}

export const templateFile = "syntaxes/templates.injection.tmLanguage.json";

/** What package.json says of it. */
export const templateContribution = {
  scopeName: "twiml.injection.templates",
  path: `./${templateFile}`,
  injectTo: hosts,
};
