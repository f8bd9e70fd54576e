import type { HostLanguage } from "./host-grammars";

/** A way to write TwiML in a host language, between two pieces of its code. */
export interface StringForm {
  readonly language: HostLanguage;
  readonly form: string;
  readonly before: string;
  /** Ends the string in its first line; more code follows. */
  readonly after: string;
  /** How a value's double quote is written there. */
  readonly quote: string;
  readonly isOneLine?: true;
  /** No apostrophe can be written in it. */
  readonly isSingleQuoted?: true;
  /** An interpolation, and the scope that its name has in the host's own strings. */
  readonly interpolation?: readonly [text: string, name: string, scope: string];
}

function script(language: HostLanguage, suffix: string): readonly StringForm[] {
  const template = ["${name}", "name", `variable.other.readwrite.${suffix}`] as const;
  const code = ";\nconst after = 5;\n";
  return [
    {
      language,
      form: "template literal",
      before: "const a = `",
      after: `\`${code}`,
      quote: '"',
      interpolation: template,
    },
    {
      language,
      form: "template literal, begun in the next line",
      before: "send(`\n  ",
      after: `\n\`)${code}`,
      quote: '"',
      interpolation: template,
    },
    {
      language,
      form: "tag in parentheses",
      before: "const a = TwiML('",
      after: `')${code}`,
      quote: '"',
      isOneLine: true,
      isSingleQuoted: true,
    },
    {
      language,
      form: "template literal behind a comment",
      before: "const a = /* language=TwiML */ `",
      after: `\`${code}`,
      quote: '"',
    },
    { language, form: "tagged template", before: "const a = twiml`", after: `\`${code}`, quote: '"' },
    {
      language,
      form: "single quotes",
      before: "const a = '",
      after: `'${code}`,
      quote: '"',
      isOneLine: true,
      isSingleQuoted: true,
    },
    { language, form: "double quotes", before: 'const a = "', after: `"${code}`, quote: '\\"', isOneLine: true },
  ];
}

const placeholder = "constant.character.format.placeholder.other.python";

export const stringForms: readonly StringForm[] = [
  ...script("javascript", "js"),
  ...script("javascriptreact", "js.jsx"),
  ...script("typescript", "ts"),
  ...script("typescriptreact", "tsx"),
  ...['"""', "'''"].flatMap((quotes): StringForm[] => [
    { language: "python", form: quotes, before: `a = ${quotes}`, after: `${quotes}\nafter = 5\n`, quote: '"' },
    {
      language: "python",
      form: `${quotes}, begun in the next line`,
      before: `a = ${quotes}\\\n  `,
      after: `\n${quotes}\nafter = 5\n`,
      quote: '"',
    },
    {
      language: "python",
      form: `f${quotes}`,
      before: `a = f${quotes}\n\n`,
      after: `${quotes}\nafter = 5\n`,
      quote: '"',
      interpolation: ["{name}", "{", placeholder],
    },
  ]),
  {
    language: "python",
    form: "'",
    before: "return Response('",
    after: "')\nafter = 5\n",
    quote: '"',
    isOneLine: true,
    isSingleQuoted: true,
  },
  {
    language: "python",
    form: 'f"',
    before: 'a = f"',
    after: '"\nafter = 5\n',
    quote: '\\"',
    isOneLine: true,
    interpolation: ["{name}", "{", placeholder],
  },
  {
    language: "php",
    form: "double quotes",
    before: '$a = "',
    after: '";\n$after = 5;\n',
    quote: '\\"',
    interpolation: ["{$name}", "name", "variable.other.php"],
  },
  {
    language: "php",
    form: "single quotes",
    before: "echo '",
    after: "';\n$after = 5;\n",
    quote: '"',
    isSingleQuoted: true,
  },
  {
    language: "php",
    form: "heredoc",
    before: "echo <<<EOT\n",
    after: "\nEOT;\n$after = 5;\n",
    quote: '"',
    interpolation: ["{$name}", "name", "variable.other.php"],
  },
  {
    language: "php",
    form: "tagged heredoc",
    before: "$a = <<<TWIML\n",
    after: "\n  TWIML;\n$after = 5;\n",
    quote: '"',
  },
  { language: "php", form: "nowdoc", before: "$a = <<<'END'\n\n", after: "\nEND;\n$after = 5;\n", quote: '"' },
  {
    language: "ruby",
    form: "double quotes",
    before: 'a = "',
    after: '"\nafter = 5\n',
    quote: '\\"',
    interpolation: ["#{name}", "#{", "punctuation.section.embedded.begin.ruby"],
  },
  {
    language: "ruby",
    form: "single quotes",
    before: "a = '",
    after: "'\nafter = 5\n",
    quote: '"',
    isSingleQuoted: true,
  },
  {
    language: "ruby",
    form: "heredoc",
    before: "render xml: <<~EOT\n  ",
    after: "\nEOT\nafter = 5\n",
    quote: '"',
    interpolation: ["#{name}", "#{", "punctuation.section.embedded.begin.ruby"],
  },
  {
    language: "ruby",
    form: "tagged heredoc",
    before: "a = <<~TWIML.strip\n",
    after: "\nTWIML\nafter = 5\n",
    quote: '"',
  },
  ...(
    [
      ["%(", ")"],
      ["%Q{", "}"],
    ] as const
  ).map(
    ([open, close]): StringForm => ({
      language: "ruby",
      form: open,
      before: `a = ${open}`,
      after: `${close}\nafter = 5\n`,
      quote: '"',
      interpolation: ["#{name}", "#{", "punctuation.section.embedded.begin.ruby"],
    }),
  ),
  { language: "ruby", form: "%q(", before: "a = %q(\n  ", after: "\n)\nafter = 5\n", quote: '"' },
  { language: "csharp", form: '"', before: 'var a = "', after: '";\nvar after = 5;\n', quote: '\\"', isOneLine: true },
  { language: "csharp", form: '@"', before: 'var a = @"', after: '";\nvar after = 5;\n', quote: '""' },
  {
    language: "csharp",
    form: '$@"',
    before: 'var a = $@"\n',
    after: '";\nvar after = 5;\n',
    quote: '""',
    interpolation: ["{name}", "name", "variable.other.readwrite.cs"],
  },
  {
    language: "csharp",
    form: '$"""',
    before: 'var a = $"""\n  ',
    after: '\n  """;\nvar after = 5;\n',
    quote: '"',
    interpolation: ["{name}", "name", "variable.other.readwrite.cs"],
  },
  { language: "csharp", form: '"""', before: 'var a = """', after: '""";\nvar after = 5;\n', quote: '"' },
  { language: "java", form: "text block", before: 'a = """\n  ', after: '\n  """;\nint after = 5;\n', quote: '"' },
  { language: "java", form: '"', before: 'String a = "', after: '";\nint after = 5;\n', quote: '\\"', isOneLine: true },
  {
    language: "go",
    form: "raw string",
    before: "var a = `",
    after: "`\nvar after = 5\n",
    quote: '"',
    interpolation: ["%s", "%s", "constant.other.placeholder.go"],
  },
  { language: "go", form: '"', before: 'a := "', after: '"\nvar after = 5\n', quote: '\\"', isOneLine: true },
  {
    language: "kotlin",
    form: "raw string",
    before: 'val a = """\n  ',
    after: '\n  """.trimIndent()\nval after = 5\n',
    quote: '"',
    interpolation: ["$name", "$name", "variable.string-escape.kotlin"],
  },
  { language: "kotlin", form: '"', before: 'val a = "', after: '"\nval after = 5\n', quote: '\\"', isOneLine: true },
  { language: "rust", form: 'r#"', before: 'let a = r#"', after: '"#;\nlet after = 5;\n', quote: '"' },
  { language: "rust", form: 'r"', before: 'let a = r"\n', after: '";\nlet after = 5;\n', quote: "'" },
  {
    language: "rust",
    form: '"',
    before: 'let a = format!("',
    after: '");\nlet after = 5;\n',
    quote: '\\"',
    interpolation: ["{name}", "name", "meta.interpolation.rust"],
  },
];
