import {
  doubleQuoted,
  escaping,
  type Form,
  filledIn,
  formsOf,
  indented,
  isTrimmed,
  joinedBy,
  percentDoubled,
  singleQuoted,
} from "./form";

const template = escaping({ "`": "\\`", "\\": "\\\\", $: "\\$" });

const javascript = formsOf("javascript", [
  {
    name: "a template literal",
    before: "const say = (res) => res.send(`",
    after: "`);\n",
    hole: "${name}",
    write: template,
  },
  {
    name: "a template literal in lines of its own",
    before: "const answer = (name) => {\n  return `\n    ",
    after: "\n  `.trim();\n};\n",
    hole: "${name}",
    unlike: isTrimmed,
    write: indented("    ", template),
  },
  { name: "single quotes", before: "const twiml = '", after: "';\n", hole: "' + name + '", write: singleQuoted },
  { name: "double quotes", before: 'const twiml = "', after: '";\n', hole: '" + name + "', write: doubleQuoted },
  {
    name: "double quotes around single ones",
    before: 'res.type("text/xml").send("',
    after: '");\n',
    hole: '" + name + "',
    prefersSingleQuotes: true,
    write: doubleQuoted,
  },
  {
    name: "joined lines",
    before: "function answer() {\n  return '",
    after: "';\n}\n",
    hole: "' + name + '",
    write: joinedBy("'", " +\n    "),
  },
  {
    name: "a string below a comment",
    before: "// language=twiml\nconst twiml = '",
    after: "';\n",
    hole: "' + name + '",
    write: singleQuoted,
  },
  {
    name: "a string behind a comment",
    before: "reply(/* twiml */ `",
    after: "`);\n",
    hole: "${name}",
    write: template,
  },
  // Such functions take away indentation, and the first line break with it.
  {
    name: "a literal tagged as XML",
    before: "const a = xml`",
    after: "`;\n",
    hole: "${name}",
    unlike: isTrimmed,
    write: template,
  },
  {
    name: "a list of one",
    before: 'const a = ["',
    after: '"].join("");\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
  {
    name: "a format",
    before: 'const a = util.format("',
    after: '", name);\n',
    hole: "%s",
    write: filledIn(doubleQuoted, percentDoubled),
  },
  {
    name: "a string that is filled in by replacing",
    before: "const a = '",
    after: "'.replace('__NAME__', name);\n",
    hole: "__NAME__",
    // A word in capitals may be a mark that is replaced, and blanks may be what is taken away.
    unlike: /[A-Z]{3}|^\s+<\?xml/,
    write: singleQuoted,
  },
]);

const typescript = formsOf("typescript", [
  {
    name: "a tagged template literal",
    before: "const x: Promise<Response> = twiml`",
    after: "`;\n",
    hole: "${name}",
    write: template,
  },
  {
    name: "double quotes",
    before: 'const x: string = "',
    after: '";\n',
    hole: '" + name + "',
    write: doubleQuoted,
  },
  {
    name: "a constant in an object",
    before: "export const answers = {\n  menu: `",
    after: "` satisfies Twiml,\n} as const;\n",
    hole: "${name!}",
    write: template,
  },
]);

const withJsx = ["javascriptreact", "typescriptreact"].flatMap((language) =>
  formsOf(language, [
    {
      name: "a template literal",
      before: "const a = <pre>{`",
      after: "`}</pre>;\n",
      hole: "${name}",
      write: template,
    },
  ]),
);

export const scriptForms: readonly Form[] = [...javascript, ...withJsx, ...typescript];
