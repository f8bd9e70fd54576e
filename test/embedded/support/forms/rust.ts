import { asItIs, bracesDoubled, doubleQuoted, type Form, filledIn, formsOf, indented, isTrimmed } from "./form";

export const rustForms: readonly Form[] = formsOf("rust", [
  { name: "a raw string", before: 'fn a() { let answer = r#"', after: '"#; }\n', forbids: '"#', write: asItIs },
  {
    name: "a raw string around single quotes",
    before: 'const ANSWER: &str = r"',
    after: '";\n',
    forbids: '"',
    prefersSingleQuotes: true,
    write: asItIs,
  },
  { name: "double quotes", before: 'fn a() { let answer = "', after: '"; }\n', write: doubleQuoted },
  {
    name: "a raw format",
    before: 'fn a(name: &str) -> String { format!(r#"',
    after: '"#, name) }\n',
    hole: "{}",
    forbids: '"#',
    write: filledIn(asItIs, bracesDoubled),
  },
  {
    name: "a format",
    before: 'fn a(name: &str) -> String { format!("',
    after: '") }\n',
    hole: "{name}",
    write: filledIn(doubleQuoted, bracesDoubled),
  },
  {
    name: "a text whose indentation is taken away",
    before: 'fn a() -> &str {\n    indoc! {r#"\n        ',
    after: '\n    "#}\n}\n',
    unlike: isTrimmed,
    forbids: '"#',
    write: indented("        "),
  },
  {
    name: "a string below a comment",
    before: '// language=twiml\nconst ANSWER: &str = r##"',
    after: '"##;\n',
    forbids: '"##',
    write: asItIs,
  },
]);
