import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type HostLanguage, hostGrammar } from "./support/host-grammars";
import { tokensOf } from "./support/tokens";

/** What is TwiML in the text of a program, each line's pieces together; code in it is left out. */
async function twimlIn(language: HostLanguage, text: string): Promise<string[]> {
  const tokens = await tokensOf(hostGrammar(language, true), text);
  const lines: string[] = [];
  for (const { line, text, scopes } of tokens) {
    const block = scopes.lastIndexOf("meta.embedded.block.twiml");
    if (block >= 0 && scopes.slice(block).every((scope) => /twiml|\.xml$/.test(scope))) {
      lines[line] = (lines[line] ?? "") + text;
    }
  }
  return lines.filter((each) => each !== undefined);
}

function check(language: HostLanguage, text: string, expected: readonly string[]) {
  return async () => assert.deepEqual(await twimlIn(language, text), expected);
}

describe("A piece of a document is colored where it tells alone that it is one", () => {
  it(
    "since nobody else has such an element",
    check("typescript", 'xml += \'<Say voice="alice">\';\nxml += `<Gather`;\nxml += "</Dial>";', [
      '<Say voice="alice">',
      "<Gather",
      "</Dial>",
    ]),
  );

  it(
    "since such an element stands behind",
    check("python", "body = '<Number>' + number + '</Number></Dial>'\n", ["</Number></Dial>"]),
  );

  it("since the document ends there", check("php", "$xml .= '</Message></Response>';", ["</Message></Response>"]));

  it(
    "since it is a whole verb",
    check("java", 'String a = "<Play loop=\\"2\\">a.mp3</Play>";', ['<Play loop=\\"2\\">a.mp3</Play>']),
  );

  it(
    "in a heredoc",
    check("ruby", "a = <<~EOT\n  <Say>Hi</Say>\n  <Hangup/>\nEOT\nb = 1\n", ["  <Say>Hi</Say>", "  <Hangup/>"]),
  );

  for (const text of [
    'const a = "<Message>" + "<Header title=\\"a\\">" + "<Redirect to=\\"/\\"/>";',
    'const a = "<Dial> is an element", b = `say <Say>`, c = "<Saying>", d = "<Sayings/>";',
    "const a = '<Queue/>', b = `<Body>${a}</Body>`, c = '</Message>';",
  ]) {
    it(`and not otherwise: ${text}`, async () =>
      assert.deepEqual(
        await tokensOf(hostGrammar("typescript", true), text),
        await tokensOf(hostGrammar("typescript", false), text),
      ));
  }
});

describe("A document is colored behind a comment", () => {
  it(
    "in its line",
    check("csharp", 'var a = "<!-- greets --> <!-- us --><Response/>";', ["<!-- greets --> <!-- us --><Response/>"]),
  );

  it(
    "in lines of their own, which stay the host's",
    check("go", "var a = `<!-- greets -->\n\n<!-- us -->\n<Response>\n  <Hangup/>\n</Response>`\n", [
      "<Response>",
      "  <Hangup/>",
      "</Response>",
    ]),
  );

  it("and what is none is not", check("go", "var a = `<!-- greets -->\n<html>\n  <Hangup/>\n</html>`\n", []));
});

/** Where statements may stand. */
const functions: Readonly<Partial<Record<HostLanguage, string>>> = {
  javascript: "send(\n",
  csharp: "class A { void B() {\n",
  java: "class A { void b() {\n",
  go: "func a() {\n",
  rust: "fn a() {\n",
  kotlin: "fun a() {\n",
};

describe("A string is colored that a comment says to be TwiML", () => {
  for (const [language, text, expected] of [
    ["python", '# language=twiml\nbody = "<Play>a</Play>" + "<Play>"\n', ["<Play>a</Play>"]],
    [
      "python",
      '  #twiml\n  body = f"""\n  <Message>{name}</Message>\n"""\nafter = "<Message>"\n',
      ["  <Message>name</Message>"],
    ],
    ["python", 'body = "<Message>"  # twiml\n', ["<Message>"]],
    ["python", 'send(twiml("<Message>"), twiml("Message"))\n', ["<Message>"]],
    ["ruby", "# twiml\nbody = '<Message>'\nafter = '<Message>'\n", ["<Message>"]],
    ["ruby", "send(%(<Message>)) # twiml\n", ["<Message>"]],
    ["typescript", "const a = '<Message>'; // twiml\n", ["<Message>"]],
    ["typescript", "const a = /* twiml */ '<Message>', b = '<Message>';\n", ["<Message>"]],
    ["php", "$a = '<Message>'; # twiml\n$b = /* language=twiml */ \"<Message>\";\n", ["<Message>", "<Message>"]],
    ["csharp", 'var a = new TwiML(@"<Message>");\nvar b = "<Message>";\n', ["<Message>"]],
    ["java", 'String a = /*language=TwiML*/ "<Message>";\nString b = "<Message>";\n', ["<Message>"]],
    ["kotlin", 'val a = "<Message>" // language=twiml\nval b = "<Message>"\n', ["<Message>"]],
    ["go", "a := `<Message>` // twiml\nb := `<Message>`\n", ["<Message>"]],
    ["rust", 'let a = r#"<Message>"#; // twiml\nlet b = "<Message>";\n', ["<Message>"]],
    ["typescript", "// language=TwiML\nconst a = `\n  <Message/>\n`;\nconst b = '<Message/>';\n", ["  <Message/>"]],
    ["typescriptreact", "// twiml\nconst a = '<Message>';\nconst b = '<Message>';\n", ["<Message>"]],
    ["javascript", "send(\n  // twiml\n  '<Message>', a);\nsend('<Message>');\n", ["<Message>"]],
    ["javascriptreact", "// twiml\nconst a = '<Message>';\n", ["<Message>"]],
    ["php", "// twiml\n$a = '<Message>';\n# twiml\n$b = \"<Message>\";\n", ["<Message>", "<Message>"]],
    ["csharp", '// language=twiml\nvar a = @"<Message>";\nvar b = "<Message>";\n', ["<Message>"]],
    ["java", '// language=twiml\nString a = "<Message>";\nString b = "<Message>";\n', ["<Message>"]],
    ["kotlin", '// twiml\nval a = "<Message>"\nval b = "<Message>"\n', ["<Message>"]],
    ["go", "// language=twiml\na := `<Message>`\nb := `<Message>`\n", ["<Message>"]],
    ["rust", '// twiml\nlet a = r#"<Message>"#;\nlet b = "<Message>";\n', ["<Message>"]],
  ] as const) {
    it(`${language}: ${JSON.stringify(text)}`, check(language, text, expected));
  }

  for (const text of [
    "# twiml\n\nbody = '<Message>'\n",
    "# about twiml\nbody = '<Message>'\n",
    "# twiml\nbody = 'Message'\n",
    "'''\n# twiml\n'''\nbody = '<Message>'\n",
  ]) {
    it(`and no other: ${JSON.stringify(text)}`, check("python", text, []));
  }

  for (const [language, code] of [
    ["python", "def answer(name, *, loud=True):\n    return name.upper() if loud else 'a' + name\n"],
    ["python", "answer = [f'{name!r}', {'a': 1}][0]\nafter = 5\n"],
    ["ruby", "def answer(name, loud: true)\n  loud ? name.upcase : 'a' + name\nend\n"],
    ["typescript", "export const a: readonly string[] = ['a', `b${1 + 2}`].map((each) => each + 1);\nlet b = 1;\n"],
    ["typescript", "export function answer(name: string): string {\n  return name + 'a';\n}\nlet b = 1;\n"],
    ["javascript", "  each, [1]);\nconst a = ['a', `b${1 + 2}`].map((each) => each + 1);\n"],
    ["php", "$a = strtoupper('a') . \"b{$c}\";\nreturn $a;\n"],
    ["csharp", 'var a = string.Join("a", $"b{c}").Trim();\nvar b = 1;\n'],
    ["java", 'String a = b.trim() + "a";\nint c = 1;\n'],
    ["kotlin", 'val a = b.size + "a"\nval c = 1\n'],
    ["go", 'a := strings.Trim(b, "a")\nc := 1\n'],
    ["rust", 'let a = b.trim("a").to_string();\nlet c = 1;\n'],
  ] as const) {
    it(`and the code below has the colors that it had: ${language}, ${JSON.stringify(code)}`, async () => {
      const before = functions[language] ?? "";
      const tag = language === "python" || language === "ruby" ? "# twiml\n" : "// twiml\n";
      const tokens = async (injected: boolean) => {
        const all = await tokensOf(hostGrammar(language, injected), before + tag + code);
        return all
          .filter(({ line }) => line !== before.split("\n").length - 1)
          .map(({ scopes, ...token }) => ({ ...token, scopes: scopes.filter((each) => each !== "meta.tagged.twiml") }));
      };
      assert.deepEqual(await tokens(true), await tokens(false));
    });
  }
});

describe("A string in the interpolation of TwiML is colored", () => {
  for (const [language, text, expected] of [
    [
      "typescript",
      "const a = `<Response>${loud ? `<Message>${b}</Message>` : '<Pause/>'}</Response>`;\n",
      "<Message></Message><Pause/>",
    ],
    ["python", 'a = f"""<Response>{\'<Message>\'}</Response>"""\n', "<Message>"],
    ["ruby", 'a = "<Response>#{loud ? "<Message/>" : b["<"]}</Response>"\n', "<Message/>"],
    ["csharp", 'var a = $@"<Response>{(loud ? "<Message/>" : "")}</Response>";\n', "<Message/>"],
    ["kotlin", 'val a = """<Response>${if (loud) "<Message/>" else ""}</Response>"""\n', "<Message/>"],
  ] as const) {
    it(language, check(language, text, [`<Response>${expected}</Response>`]));
  }
});
