import {
  asItIs,
  bracesDoubled,
  doubleQuoted,
  escaping,
  type Form,
  filledIn,
  formsOf,
  indented,
  joinedBy,
} from "./form";

const verbatim = escaping({ '"': '""' });

export const cSharpForms: readonly Form[] = formsOf("csharp", [
  {
    name: "double quotes",
    before: 'class A { string answer = "',
    after: '"; }\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
  {
    name: "a verbatim string",
    before: 'class A { string answer = @"',
    after: '"; }\n',
    hole: '" + name + @"',
    write: verbatim,
  },
  {
    name: "an interpolated string",
    before: 'class A { string answer = $"',
    after: '"; }\n',
    hole: "{name}",
    write: filledIn(doubleQuoted, bracesDoubled),
  },
  ...['$@"', '@$"'].map((open) => ({
    name: `an interpolated verbatim string, ${open}`,
    before: `class A { string answer = ${open}`,
    after: '"; }\n',
    hole: "{name}",
    write: filledIn(verbatim, bracesDoubled),
  })),
  { name: "a raw string", before: 'class A { string answer = """\n', after: '\n"""; }\n', write: asItIs },
  {
    name: "an interpolated raw string",
    before: 'class A {\n    string answer = $"""\n        ',
    after: '\n        """;\n}\n',
    hole: "{name}",
    forbids: "{",
    write: indented("        "),
  },
  {
    name: "an interpolated raw string with two dollar signs",
    before: 'class A {\n    string answer = $$"""\n        ',
    after: '\n        """;\n}\n',
    hole: "{{name}}",
    forbids: "{{",
    write: indented("        "),
  },
  {
    name: "joined lines",
    before: 'class A { string answer = "',
    after: '"; }\n',
    hole: '" + name + "',
    write: joinedBy('"', " +\n    "),
  },
  {
    name: "a format",
    before: 'class A { string answer = string.Format("',
    after: '", name); }\n',
    hole: "{0}",
    write: filledIn(doubleQuoted, bracesDoubled),
  },
  {
    name: "a verbatim format",
    before: 'class A { string answer = String.Format(@"',
    after: '", name); }\n',
    hole: "{0}",
    write: filledIn(verbatim, bracesDoubled),
  },
  {
    name: "a string below a comment",
    before: 'class A {\n  // language=twiml\n  string answer = "',
    after: '";\n}\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
]);
