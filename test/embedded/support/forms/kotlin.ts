import {
  asItIs,
  doubleQuoted,
  type Form,
  filledIn,
  formsOf,
  indented,
  isTrimmed,
  joinedBy,
  percentDoubled,
  type Write,
} from "./form";

const double: Write = (character, index, document) =>
  character === "$" ? "\\$" : doubleQuoted(character, index, document);

export const kotlinForms: readonly Form[] = formsOf("kotlin", [
  { name: "a raw string", before: 'val answer = """', after: '"""\n', hole: "$name", forbids: "$", write: asItIs },
  { name: "double quotes", before: 'val answer = "', after: '"\n', hole: "${name}", write: double },
  {
    name: "a raw string whose indentation is trimmed",
    before: 'fun answer(name: String) = """\n    ',
    after: '\n""".trimIndent()\n',
    hole: "${name.trim()}",
    unlike: isTrimmed,
    forbids: "$",
    write: indented("    "),
  },
  {
    name: "joined lines",
    before: 'val answer = "',
    after: '"\n',
    hole: '" + name + "',
    write: joinedBy('"', " +\n    "),
  },
  {
    name: "a format",
    before: 'val answer = "',
    after: '".format(name)\n',
    hole: "%s",
    write: filledIn(double, percentDoubled),
  },
  {
    name: "a string below a comment",
    before: '// language=twiml\nval answer = """',
    after: '"""\n',
    hole: "$name",
    forbids: "$",
    write: asItIs,
  },
]);
