import { asItIs, escaping, type Form, filledIn, formsOf, indented, joinedBy, percentDoubled } from "./form";

const single = escaping({ "'": "\\'", "\\": "\\\\" });
const double = escaping({ '"': '\\"', "\\": "\\\\", $: "\\$" });
const joined = joinedBy('"', "\n    . ");
const inHeredoc = escaping({ "\\": "\\\\", $: "\\$" });

export const phpForms: readonly Form[] = formsOf("php", [
  { name: "single quotes", before: "<?php\n$answer = '", after: "';\n", hole: "' . $name . '", write: single },
  { name: "double quotes", before: '<?php\n$answer = "', after: '";\n', hole: "{$name}", write: double },
  {
    name: "double quotes around single ones",
    before: '<?php\necho "',
    after: '";\n',
    hole: "$name",
    prefersSingleQuotes: true,
    write: double,
  },
  { name: "a heredoc", before: "<?php\necho <<<XML\n", after: "\nXML;\n", hole: "$name", write: inHeredoc },
  {
    name: "an indented heredoc",
    before: "<?php\nfunction answer($name) {\n    return <<<TWIML\n        ",
    after: "\n        TWIML;\n}\n",
    hole: "{$name}",
    write: indented("        ", inHeredoc),
  },
  { name: "a nowdoc", before: "<?php\necho <<<'XML'\n", after: "\nXML;\n", write: asItIs },
  {
    name: "an indented nowdoc",
    before: "<?php\nfunction answer() {\n    return <<<'TWIML'\n    ",
    after: "\n    TWIML;\n}\n",
    write: indented("    "),
  },
  {
    name: "joined lines",
    before: '<?php\n$answer = "',
    after: '";\n',
    hole: '" . $name . "',
    write: (character, index, document) => (character === "$" ? "\\$" : joined(character, index, document)),
  },
  {
    name: "a format",
    before: "<?php\nreturn sprintf('",
    after: "', $name);\n",
    hole: "%s",
    write: filledIn(single, percentDoubled),
  },
  {
    name: "a string behind a comment",
    before: "<?php\nreply(/* twiml */ '",
    after: "');\n",
    hole: "' . $name . '",
    write: single,
  },
]);
