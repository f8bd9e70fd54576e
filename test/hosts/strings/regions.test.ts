import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostLanguage } from "../../../server/src/hosts/strings/languages";
import { writeEdit } from "../../../server/src/hosts/strings/region";
import { embeddedNames } from "../../../server/src/model/embedded-names";
import { unwritten } from "../../../server/src/text/unwritten";
import { grammars } from "../../embedded/support/open-program";

async function regionsOf(program: string, language: string) {
  return (await grammars.program(hostLanguage(language)!)).regions(program, embeddedNames);
}

/** The text of the only string with TwiML, as rules read it; what fills up an escape is shown as `·`. */
async function checkText(program: string, language: string, expected: string): Promise<void> {
  const [region, ...more] = await regionsOf(program, language);
  assert(region && more.length === 0, `${more.length} more`);
  assert.equal(region.content.text.replaceAll(unwritten, "·"), expected);
  assert.equal(region.content.text.length, region.end - region.start);
}

/** What the program becomes when `text` is written behind `<Response>`; `undefined` where it cannot be. */
async function written(program: string, language: string, text: string): Promise<string | undefined> {
  const [region] = await regionsOf(program, language);
  const at = region!.content.text.indexOf("<Response>") + "<Response>".length;
  const edit = writeEdit(region!, { span: { start: at, end: at }, text });
  const [start, end] = edit ? [edit.span.start + region!.start, edit.span.end + region!.start] : [0, 0];
  return edit && program.slice(0, start) + edit.text + program.slice(end);
}

describe("The margin of a string in Kotlin", () => {
  const program = (lines: string, call = ".trimMargin()") => `val a = """\n${lines}"""${call}\n`;

  it("stands before each line that is written", async () => {
    assert.equal(
      await written(program("    |<Response>\n    |</Response>"), "kotlin", "\n       <Say/>\n\t<Play/>"),
      program("    |<Response>\n    |  <Say/>\n|\t<Play/>\n    |</Response>"),
    );
  });

  it("goes with its line, and nothing is written before it", async () => {
    const source = program("    |<Response>\n    |<Say/>\n    |</Response>");
    const [region] = await regionsOf(source, "kotlin");
    const edited = (start: number, end: number, text: string) => {
      const { span, text: inserted } = writeEdit(region!, { span: { start, end }, text })!;
      return source.slice(0, span.start + region!.start) + inserted + source.slice(span.end + region!.start);
    };
    const { text } = region!.content;
    const end = text.indexOf("<Response>") + "<Response>".length;
    assert.equal(edited(end, end + 1, ""), program("    |<Response><Say/>\n    |</Response>"));
    assert.equal(edited(end + 1, end + 1, "<Play/>"), program("    |<Response>\n    |<Play/><Say/>\n    |</Response>"));
    const next = text.indexOf("\n", end + 1) + 1;
    assert.equal(edited(end + 1, next, ""), program("    |<Response>\n    |</Response>"));
  });

  it("is the program's own mark", async () => {
    const call = '.trimMargin(">>")';
    assert.equal(
      await written(program("  >><Response>\n  >></Response>", call), "kotlin", "\n     <Say/>"),
      program("  >><Response>\n  >> <Say/>\n  >></Response>", call),
    );
  });

  it("is none where nothing takes it away", async () => {
    assert.equal(
      await written(program("<Response>\n</Response>", ".trimIndent()"), "kotlin", "\n  <Say/>"),
      program("<Response>\n  <Say/>\n</Response>", ".trimIndent()"),
    );
  });
});

describe("The text of a string", () => {
  it("is as long as its source, and has what escapes mean", async () => {
    await checkText(
      'a = "<Response a=\\"b\\">\\n\\u00e9</Response>"',
      "python",
      '<Response a= "b" > \n·····é</Response>',
    );
    await checkText("a = '<Response>It\\'s<\\/Response>'", "javascript", "<Response>It·'s </Response>");
    await checkText('class A { string a = @"<Response a=""b""/>"; }', "csharp", '<Response a= "b" />');
    await checkText(
      'val a = """\n  |<Response>\n  |  <Say>a|b</Say>\n  |</Response>\n  |""".trimMargin()',
      "kotlin",
      "\n   <Response>\n     <Say>a|b</Say>\n   </Response>\n   ",
    );
    await checkText(
      'val a = """\n #<Response>\n #</Response>""" .trimMargin( "#" )',
      "kotlin",
      "\n  <Response>\n  </Response>",
    );
    await checkText('a = f"<Response>{{}}</Response>"', "python", "<Response>·{·}</Response>");
    await checkText(
      `String a = MessageFormat.format("<Response>It''s '{'0'}' and {0}</Response>", 1);`,
      "java",
      "<Response>It·'s ··{0··} and {0}</Response>",
    );
    await checkText("<?php $a = '<Response>\\n\\'</Response>';", "php", "<Response>\\n·'</Response>");
  });

  it("joins what an expression joins, with blanks between", async () => {
    await checkText("a = '<Response>' + '<Say/></Response>'", "javascript", "<Response>     <Say/></Response>");
    await checkText("a = ('<Response>'\n '</Response>')", "python", "<Response> \n  </Response>");
    await checkText(
      'val a = "<!-- a -->" + "<Response>" + "</Response>"',
      "kotlin",
      "<!-- a -->     <Response>     </Response>",
    );
  });

  it("begins behind blanks that the program takes away before a declaration", async () => {
    const declared = '<?xml version="1.0"?><Response/>';
    await checkText(`a = \`\n  ${declared}\`.trim();`, "javascript", declared);
    await checkText(`a = \`\n  ${declared}\`;`, "javascript", `\n  ${declared}`);
    await checkText(`render xml: %(\n${declared})`, "ruby", `\n${declared}`);
    await checkText(`a = Template("""\n${declared}""").substitute(b=1)`, "python", `\n${declared}`);
    await checkText(`a = <<~XML\n  ${declared}\nXML\n`, "ruby", `${declared}\n`);
  });
});

it("A heredoc is found behind another that begins in the same line", async () => {
  const regions = await regionsOf("a(<<~A, <<~B)\n  <Response><Say/></Response>\nA\n  <Response/>\nB\n", "ruby");
  assert.deepEqual(
    regions.map(({ content }) => content.text.trim()),
    ["<Response><Say/></Response>", "<Response/>"],
  );
});

describe("What is written into a string", () => {
  it("is escaped as the string demands", async () => {
    const text = `<Say voice="man">It's \${5} & {6}</Say>`;
    const cases = [
      [
        "a = '<Response></Response>';",
        "javascript",
        `a = '<Response><Say voice="man">It\\'s \${5} & {6}</Say></Response>';`,
      ],
      [
        "a = `<Response></Response>`;",
        "javascript",
        `a = \`<Response><Say voice="man">It's \\\${5} & {6}</Say></Response>\`;`,
      ],
      [
        'a = f"<Response></Response>"',
        "python",
        `a = f"<Response><Say voice='man'>It's \${{5}} & {{6}}</Say></Response>"`,
      ],
      ["a = `<Response></Response>`", "go", undefined],
      ['val a = """<Response></Response>"""', "kotlin", undefined],
      [
        "a = %Q{<Response></Response>}",
        "ruby",
        `a = %Q{<Response><Say voice="man">It's $\\{5\\} & \\{6\\}</Say></Response>}`,
      ],
      ['var a = $"""\n<Response></Response>\n""";', "csharp", undefined],
      ['var a = $$"""\n<Response></Response>\n""";', "csharp", `var a = $$"""\n<Response>${text}</Response>\n""";`],
    ] as const;
    for (const [program, language, expected] of cases) {
      const isGo = language === "go";
      assert.equal(
        await written(isGo ? `package a\nvar ${program}` : program, language, isGo ? "a`b" : text),
        expected,
        language,
      );
    }
  });

  it("is doubled where a function reads signs of its own in it", async () => {
    const text = `<Say loop='1'>{5} $6 7%</Say>`;
    const cases = [
      ['String a = MessageFormat.format("<Response></Response>", 1);', "java", `<Say loop=''1''>'{'5'}' $6 7%</Say>`],
      ['a = Template("<Response></Response>$x")', "python", "<Say loop='1'>{5} $$6 7%</Say>"],
      ['a = "<Response></Response>" % x', "ruby", "<Say loop='1'>{5} $6 7%%</Say>"],
    ] as const;
    for (const [program, language, expected] of cases) {
      assert.equal(
        await written(program, language, text),
        program.replace("<Response>", () => `<Response>${expected}`),
      );
    }
  });

  it("is behind what joins two strings, where a line begins between them", async () => {
    const text = "a = '<Response>\\n' +\n  '  <Say>Hi</Say>\\n' +\n  '</Response>';";
    const [region] = await regionsOf(text, "javascript");
    const lineStarts = Array.from(region!.content.text.matchAll(/\n/g), ({ index }) => index + 1);
    const inserted = writeEdit(region!, { span: { start: lineStarts[1]!, end: lineStarts[1]! }, text: "<Hangup/>" });
    assert.equal(text.slice(region!.start + inserted!.span.start), "  <Say>Hi</Say>\\n' +\n  '</Response>';");
    const deleted = writeEdit(region!, { span: { start: lineStarts[1]!, end: lineStarts[3]! }, text: "" });
    const [start, end] = [region!.start + deleted!.span.start, region!.start + deleted!.span.end];
    assert.equal(text.slice(0, start) + text.slice(end), "a = '<Response>\\n' +\n  '</Response>';");
  });

  it("is nothing where it would cut code in two", async () => {
    const [region] = await regionsOf("a = '<Response>' + name + '</Response>';", "javascript");
    assert.equal(writeEdit(region!, { span: { start: 5, end: 14 }, text: "x" }), undefined);
    assert.deepEqual(writeEdit(region!, { span: { start: 10, end: 22 }, text: "x" })?.span, { start: 10, end: 22 });
  });
});
