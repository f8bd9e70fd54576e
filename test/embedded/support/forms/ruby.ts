import { asItIs, escaping, type Form, filledIn, formsOf, indented, isTrimmed, percentDoubled } from "./form";

const doubled = escaping({ '"': '\\"', "\\": "\\\\", "#": "\\#" });
const single = escaping({ "'": "\\'", "\\": "\\\\" });
const inHeredoc = escaping({ "\\": "\\\\", "#": "\\#" });
const inRoundBrackets = escaping({ "(": "\\(", ")": "\\)", "\\": "\\\\", "#": "\\#" });

export const rubyForms: readonly Form[] = formsOf("ruby", [
  { name: "double quotes", before: 'answer = "', after: '"\n', hole: "#{name}", write: doubled },
  { name: "single quotes", before: "answer = '", after: "'\n", hole: "' + name + '", write: single },
  { name: "%Q(…)", before: "answer = %Q(", after: ")\n", hole: "#{name}", write: inRoundBrackets },
  { name: "%(…)", before: "render xml: %(", after: ")\n", hole: "#{name}", write: inRoundBrackets },
  {
    name: "%q(…)",
    before: "answer = %q(",
    after: ")\n",
    write: escaping({ "(": "\\(", ")": "\\)", "\\": "\\\\" }),
  },
  {
    name: "%Q{…}",
    before: "answer = %Q{",
    after: "}\n",
    hole: "#{name}",
    write: escaping({ "{": "\\{", "}": "\\}", "\\": "\\\\", "#": "\\#" }),
  },
  { name: "a heredoc", before: "answer = <<~TWIML\n", after: "\nTWIML\n", hole: "#{name}", write: inHeredoc },
  {
    name: "an indented heredoc",
    before: "def answer(name)\n  <<~XML.strip\n    ",
    after: "\n  XML\nend\n",
    unlike: isTrimmed,
    hole: "#{name}",
    write: indented("    ", inHeredoc),
  },
  {
    name: "a heredoc whose end is indented",
    before: "def answer(name)\n  render(<<-XML, status: 200)\n",
    after: "\n  XML\nend\n",
    hole: "#{name}",
    write: inHeredoc,
  },
  { name: "a heredoc without code", before: "answer = <<~'TWIML'\n", after: "\nTWIML\n", write: asItIs },
  {
    name: "joined lines",
    before: 'answer = "',
    after: '"\n',
    hole: "#{name}",
    write: (character, index, document) =>
      character === "\n" && index < document.length - 1 ? '\\n" \\\n  "' : doubled(character, index, document),
  },
  {
    name: "a format",
    before: "answer = format('",
    after: "', name: name)\n",
    hole: "%{name}",
    write: filledIn(single, percentDoubled),
  },
  {
    name: "a format with an operator",
    before: 'answer = "',
    after: '" % [name]\n',
    hole: "%s",
    write: filledIn(doubled, percentDoubled),
  },
  {
    name: "a string below a comment",
    before: "# language=twiml\nanswer = '",
    after: "'\n",
    hole: "' + name + '",
    write: single,
  },
]);
