import { firstLine } from "../regions.mjs";
import { taggedHeredoc } from "./heredoc.mjs";
import { inclusions, multiline, quote, raw, tagsBefore } from "./strings.mjs";

const nameStart = "A-Za-z_\\x7f-\\x{10FFFF}";
const anyName = `[${nameStart}][0-9${nameStart}]*`;
const nameEnd = `(?![0-9${nameStart}])`;
/** The names for which the host knows a language. */
const others = "(?!(?:HTML|XML|[DS]QL|J(?:AVASCRIPT|S)|JSON|CSS|REGEXP?|BLADE)['\"]?\\s*$)";

const interpolation = inclusions("source.php", "interpolation");
const heredocKind = { ...raw, name: "heredoc", behind: "", tags: [], calls: [], host: interpolation };
const nowdocKind = { ...raw, name: "nowdoc", behind: "", tags: [], calls: [], host: [] };
const twimlName = "(?i:\\w*TWIML)";

export const php = {
  id: "php",
  language: "php",
  injectTo: ["source.php", "text.html.php"],
  within: ["string.quoted", "string.unquoted.heredoc.php", "string.unquoted.nowdoc.php"],
  lineComment: "(?:#|//)",
  commentScope: "comment.line.double-slash.php",
  embeddedLanguages: {},
  strings: [
    {
      ...multiline,
      name: "double",
      // Not behind the name of a heredoc.
      behind: '(?<=")(?<!\\w")',
      ...tagsBefore(quote),
      stop: quote,
      doubleQuote: '\\\\"',
      host: inclusions("source.php", "interpolation_double_quoted"),
    },
    {
      ...multiline,
      name: "single",
      behind: "(?<=')(?<!\\w')",
      ...tagsBefore("'"),
      stop: "'",
      singleQuote: "\\\\'",
      host: [{ match: "\\\\['\\\\]", name: "constant.character.escape.php" }],
    },
  ],
  heredocs: {
    kinds: [heredocKind, nowdocKind],
    rules: (host, names) => [
      heredoc(twimlName, [...taggedHeredoc(heredocKind), ...interpolation]),
      nowdoc(twimlName, taggedHeredoc(nowdocKind)),
      heredoc(anyName, [firstLine(heredocKind, host, names), ...interpolation]),
      nowdoc(anyName, [firstLine(nowdocKind, host, names)]),
    ],
  },
};

/** As the host's rule for heredocs of any name. Both rules need the name: the inner one watches over each line, the outer one takes the end. */
function heredoc(name, patterns) {
  const operator = { name: "keyword.operator.heredoc.php" };
  return {
    begin: `\\G(<<<)(?=\\s*("?)${others}(${name})\\2\\s*$)`,
    beginCaptures: { 1: { name: "punctuation.definition.string.php" } },
    end: `^\\s*(\\3)${nameEnd}`,
    endCaptures: { 1: operator },
    patterns: [
      {
        begin: `\\G\\s*("?)(${name})(\\1)([ \\t]*)$`,
        beginCaptures: { 2: operator, 4: { name: "invalid.illegal.trailing-whitespace.php" } },
        while: `^(?!\\s*\\2${nameEnd})`,
        patterns,
      },
    ],
  };
}

/** The same for nowdocs. */
function nowdoc(name, patterns) {
  const operator = { name: "keyword.operator.nowdoc.php" };
  return {
    begin: `\\G(<<<)(?=\\s*'${others}(${name})'\\s*$)`,
    beginCaptures: { 1: { name: "punctuation.definition.string.php" } },
    end: `^\\s*(\\2)${nameEnd}`,
    endCaptures: { 1: operator },
    patterns: [
      {
        begin: `\\G\\s*'(${name})'([ \\t]*)$`,
        beginCaptures: { 1: operator, 2: { name: "invalid.illegal.trailing-whitespace.php" } },
        while: `^(?!\\s*\\1${nameEnd})`,
        patterns,
      },
    ],
  };
}
