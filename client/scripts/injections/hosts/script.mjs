import { commentTags, inclusions, multiline, quote, single } from "./strings.mjs";

export function script(id, scope, suffix) {
  const escapes = inclusions(scope, "string-character-escape");
  const string = { ...single, host: escapes };
  return {
    id,
    language: id,
    injectTo: [scope],
    within: ["string.template", "string.quoted"],
    embeddedLanguages: { [`meta.template.expression.${suffix}`]: id },
    strings: [
      {
        ...multiline,
        name: "template",
        behind: "(?<=`)",
        tags: ["\\btwiml`", "\\bxml`", ...commentTags("`")],
        stop: "`",
        host: [...inclusions(scope, "template-substitution-element"), ...escapes],
      },
      { ...string, name: "double", behind: '(?<=")', tags: commentTags(quote), stop: quote, doubleQuote: '\\\\"' },
      { ...string, name: "single", behind: "(?<=')", tags: commentTags("'"), stop: "'", singleQuote: "\\\\'" },
    ],
  };
}
