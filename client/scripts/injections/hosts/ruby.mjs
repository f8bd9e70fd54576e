import { firstLine } from "../regions.mjs";
import { taggedHeredoc } from "./heredoc.mjs";
import { callsBefore, inclusions, multiline, quote } from "./strings.mjs";

const host = inclusions("source.ruby", "interpolated_ruby", "escaped_char");
const embeddedLanguages = { "meta.embedded.line.ruby": "ruby" };
const string = { ...multiline, tags: [], calls: [] };
const comments = { lineComment: "#", commentScope: "comment.line.number-sign.ruby" };

/** `%(…)` and its like; `%<…>` holds no tags. */
const percent = [
  ["parentheses", "\\(", "\\)"],
  ["braces", "\\{", "\\}"],
  ["brackets", "\\[", "\\]"],
];

/** Such quotes may stand in the string in pairs. */
function nested(name, open, close) {
  const punctuation = { 0: { name: "punctuation.section.scope.ruby" } };
  return {
    begin: open,
    beginCaptures: punctuation,
    end: close,
    endCaptures: punctuation,
    patterns: [{ include: `#${name}-content` }],
  };
}

export const ruby = {
  ...comments,
  id: "ruby",
  language: "ruby",
  injectTo: ["source.ruby"],
  within: ["string.quoted"],
  embeddedLanguages,
  strings: [
    {
      ...string,
      name: "double",
      behind: '(?<=")',
      calls: callsBefore(quote),
      stop: quote,
      doubleQuote: '\\\\"',
      host,
    },
    {
      ...string,
      name: "single",
      behind: "(?<=')",
      calls: callsBefore("'"),
      stop: "'",
      singleQuote: "\\\\'",
      host: [{ match: "\\\\['\\\\]", name: "constant.character.escape.ruby" }],
    },
    ...percent.flatMap(([name, open, close]) => [
      {
        ...string,
        name,
        behind: `(?<=%${open}|%Q${open})`,
        stop: close,
        host: [...host, nested(name, open, close)],
      },
      {
        ...string,
        name: `${name}-raw`,
        behind: `(?<=%q${open})`,
        stop: close,
        host: [{ match: "\\\\.", name: "constant.character.escape.ruby" }, nested(`${name}-raw`, open, close)],
      },
    ]),
  ],
};

/** The names for which the host knows a language. */
const others =
  "(?!\\w*(?:HTML|HAML|XML|SQL|GRAPHQL|GQL|CSS|CPP|C|JS|JAVASCRIPT|JQUERY|SH|SHELL|LUA|RUBY|YA?ML|SLIM)\\b)";
const kind = { ...string, name: "heredoc", behind: "", host };

/** A grammar of its own: a heredoc begins in code, and must not in a string. */
export const rubyHeredocs = {
  ...comments,
  id: "ruby-heredoc",
  language: "ruby",
  injectTo: ["source.ruby"],
  within: ["source.ruby -string -comment -meta.embedded.block"],
  embeddedLanguages,
  strings: [],
  heredocs: {
    kinds: [kind],
    rules: (host, names) => [
      heredoc("(?i:\\w*TWIML)", taggedHeredoc(kind)),
      heredoc("[A-Za-z_]\\w*", [firstLine(kind, host, names)]),
    ],
  },
};

/** As the host's rule for heredocs of any name, which can be only one in its line here. */
function heredoc(name, patterns) {
  return {
    // Both rules need the name: the inner one watches over each line, the outer one takes the end.
    begin: `(<<[-~])(?=(["'\`]?)${others}(${name})\\2(?!\\w)(?!.*<<[-~]))`,
    beginCaptures: { 1: { name: "string.definition.begin.ruby" } },
    end: "^\\s*\\3$",
    endCaptures: { 0: { name: "string.definition.end.ruby" } },
    patterns: [
      {
        begin: `\\G((["'\`]?)(${name})\\2)(.*)`,
        beginCaptures: {
          1: { name: "string.definition.begin.ruby" },
          4: { patterns: [{ include: "source.ruby" }] },
        },
        while: "^(?!\\s*\\3$)",
        contentName: "string.unquoted.heredoc.ruby",
        patterns: [...patterns, ...inclusions("source.ruby", "heredoc"), ...host],
      },
    ],
  };
}
