import { backslashed, doubleQuoted, type Form, filledIn, formsOf, indented, joinedBy, percentDoubled } from "./form";

export const javaForms: readonly Form[] = formsOf("java", [
  {
    name: "double quotes",
    before: 'class A { String answer = "',
    after: '"; }\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
  {
    name: "double quotes around single ones",
    before: 'class A { String answer = "',
    after: '"; }\n',
    hole: '" + name + "',
    prefersSingleQuotes: true,
    write: doubleQuoted,
  },
  {
    name: "joined lines",
    before: 'class A { String answer = "',
    after: '"; }\n',
    hole: '" + name + "',
    write: joinedBy('"', "\n    + "),
  },
  { name: "a text block", before: 'class A { String answer = """\n', after: '\n"""; }\n', write: backslashed },
  {
    name: "a text block that is filled in",
    before: 'class A {\n  String answer = """\n      ',
    after: '\n      """.formatted(name);\n}\n',
    hole: "%s",
    write: indented("      ", filledIn(backslashed, percentDoubled)),
  },
  {
    name: "a format",
    before: 'class A { String answer = String.format("',
    after: '", name); }\n',
    hole: "%1$s",
    write: filledIn(doubleQuoted, percentDoubled),
  },
  {
    name: "a format of messages",
    before: 'class A { String answer = MessageFormat.format("',
    after: '", name); }\n',
    hole: "{0}",
    write: filledIn(doubleQuoted, { "'": "''", "{": "'{'", "}": "'}'" }),
  },
  {
    name: "an annotated string",
    before: 'class A { @Language("twiml") String answer = "',
    after: '"; }\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
]);
