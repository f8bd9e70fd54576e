/** A way to write a document into a program. */
export interface Form {
  readonly language: string;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  /** What the string cannot hold, written in whatever way. */
  readonly forbids?: string;
  /** How the string writes a character of the document; by default as it is. */
  readonly write: (character: string, index: number, document: string) => string;
}

const asItIs = (character: string) => character;
const escaping = (escaped: Readonly<Record<string, string>>) => (character: string) => escaped[character] ?? character;

const doubleQuoted = escaping({ '"': '\\"', "\\": "\\\\", "\n": "\\n" });
const singleQuoted = escaping({ "'": "\\'", "\\": "\\\\", "\n": "\\n" });
const joinedBy = (quote: string, operator: string) => (character: string, index: number, document: string) =>
  character === "\n" && index < document.length - 1
    ? `\\n${quote}${operator}${quote}`
    : escaping({ [quote]: `\\${quote}`, "\\": "\\\\", "\n": "\\n" })(character);

/** The ways in which people write TwiML into programs. */
export const forms: readonly Form[] = [
  {
    language: "javascript",
    name: "a template literal",
    before: "const say = (res) => res.send(`",
    after: "`);\n",
    write: escaping({ "`": "\\`", "\\": "\\\\" }),
  },
  { language: "javascript", name: "single quotes", before: "const twiml = '", after: "';\n", write: singleQuoted },
  {
    language: "javascript",
    name: "joined lines",
    before: "function answer() {\n  return '",
    after: "';\n}\n",
    write: joinedBy("'", " +\n    "),
  },
  {
    language: "javascriptreact",
    name: "a template literal",
    before: "const a = <pre>{`",
    after: "`}</pre>;\n",
    write: escaping({ "`": "\\`", "\\": "\\\\" }),
  },
  {
    language: "typescript",
    name: "a tagged template literal",
    before: "const x: Promise<Response> = twiml`",
    after: "`;\n",
    write: escaping({ "`": "\\`", "\\": "\\\\" }),
  },
  { language: "typescript", name: "double quotes", before: 'const x: string = "', after: '";\n', write: doubleQuoted },
  {
    language: "typescriptreact",
    name: "a template literal",
    before: "const a = <pre>{`",
    after: "`}</pre>;\n",
    write: escaping({ "`": "\\`", "\\": "\\\\" }),
  },
  {
    language: "python",
    name: "three quotes",
    before: 'def answer():\n    return """',
    after: '"""\n',
    write: escaping({ "\\": "\\\\" }),
  },
  {
    language: "python",
    name: "an f-string",
    before: "def answer(name):\n    return f'''",
    after: "'''\n",
    write: escaping({ "\\": "\\\\", "{": "{{", "}": "}}", "'": "\\'" }),
  },
  {
    language: "python",
    name: "joined lines",
    before: "answer = (\n    '",
    after: "'\n)\n",
    write: joinedBy("'", "\n    "),
  },
  { language: "python", name: "double quotes", before: 'answer = "', after: '"\n', write: doubleQuoted },
  {
    language: "ruby",
    name: "double quotes",
    before: 'answer = "',
    after: '"\n',
    write: escaping({ '"': '\\"', "\\": "\\\\", "#": "\\#" }),
  },
  {
    language: "ruby",
    name: "single quotes",
    before: "answer = '",
    after: "'\n",
    write: escaping({ "'": "\\'", "\\": "\\\\" }),
  },
  {
    language: "ruby",
    name: "a heredoc",
    before: "answer = <<~TWIML\n",
    after: "\nTWIML\n",
    write: escaping({ "\\": "\\\\", "#": "\\#" }),
  },
  {
    language: "php",
    name: "single quotes",
    before: "<?php\n$answer = '",
    after: "';\n",
    write: escaping({ "'": "\\'", "\\": "\\\\" }),
  },
  {
    language: "php",
    name: "double quotes",
    before: '<?php\n$answer = "',
    after: '";\n',
    write: escaping({ '"': '\\"', "\\": "\\\\", $: "\\$" }),
  },
  {
    language: "php",
    name: "a heredoc",
    before: "<?php\necho <<<XML\n",
    after: "\nXML;\n",
    write: escaping({ "\\": "\\\\", $: "\\$" }),
  },
  { language: "php", name: "a nowdoc", before: "<?php\necho <<<'XML'\n", after: "\nXML;\n", write: asItIs },
  {
    language: "csharp",
    name: "a verbatim string",
    before: 'class A { string answer = @"',
    after: '"; }\n',
    write: escaping({ '"': '""' }),
  },
  {
    language: "csharp",
    name: "an interpolated string",
    before: 'class A { string answer = $"',
    after: '"; }\n',
    write: (character) => escaping({ "{": "{{", "}": "}}" })(doubleQuoted(character)),
  },
  {
    language: "csharp",
    name: "a raw string",
    before: 'class A { string answer = """\n',
    after: '\n"""; }\n',
    write: asItIs,
  },
  {
    language: "java",
    name: "double quotes",
    before: 'class A { String answer = "',
    after: '"; }\n',
    write: doubleQuoted,
  },
  {
    language: "java",
    name: "joined lines",
    before: 'class A { String answer = "',
    after: '"; }\n',
    write: joinedBy('"', "\n    + "),
  },
  {
    language: "java",
    name: "a text block",
    before: 'class A { String answer = """\n',
    after: '\n"""; }\n',
    write: escaping({ "\\": "\\\\" }),
  },
  { language: "go", name: "a raw string", before: "package a\n\nvar answer = `", after: "`\n", write: asItIs },
  { language: "go", name: "double quotes", before: 'package a\n\nvar answer = "', after: '"\n', write: doubleQuoted },
  { language: "kotlin", name: "a raw string", before: 'val answer = """', after: '"""\n', write: asItIs },
  {
    language: "kotlin",
    name: "double quotes",
    before: 'val answer = "',
    after: '"\n',
    write: (c) => (c === "$" ? "\\$" : doubleQuoted(c)),
  },
  {
    language: "rust",
    name: "a raw string",
    forbids: '"#',
    before: 'fn a() { let answer = r#"',
    after: '"#; }\n',
    write: asItIs,
  },
  { language: "rust", name: "double quotes", before: 'fn a() { let answer = "', after: '"; }\n', write: doubleQuoted },
];

export interface Embedded {
  readonly text: string;
  /** Where an offset of the document is in the program. */
  readonly at: (offset: number) => number;
}

/** The document as it stands in the program. */
export function embed({ before, after, write }: Form, document: string): Embedded {
  const places: number[] = [];
  let text = before;
  for (let index = 0; index < document.length; index++) {
    places.push(text.length);
    text += write(document[index]!, index, document);
  }
  places.push(text.length);
  return { text: text + after, at: (offset) => places[offset]! };
}
