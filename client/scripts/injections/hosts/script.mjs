import { inclusions, multiline, quote, single, tagsBefore } from "./strings.mjs";

export function script(id, scope, suffix) {
  const escapes = inclusions(scope, "string-character-escape");
  const { tags, calls } = tagsBefore("`");
  const string = { ...single, host: escapes };
  return {
    id,
    language: id,
    injectTo: [scope],
    within: ["string.template", "string.quoted"],
    lineComment: "//",
    commentScope: `comment.line.double-slash.${suffix}`,
    embeddedLanguages: { [`meta.template.expression.${suffix}`]: id },
    strings: [
      {
        ...multiline,
        name: "template",
        behind: "(?<=`)",
        tags: ["\\btwiml`", "\\bxml`", ...tags],
        calls,
        stop: "`",
        host: [...inclusions(scope, "template-substitution-element"), ...escapes],
      },
      { ...string, name: "double", behind: '(?<=")', ...tagsBefore(quote), stop: quote, doubleQuote: '\\\\"' },
      { ...string, name: "single", behind: "(?<=')", ...tagsBefore("'"), stop: "'", singleQuote: "\\\\'" },
    ],
  };
}
