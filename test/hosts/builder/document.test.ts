import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hostLanguage } from "../../../server/src/hosts/strings/languages";
import { embeddedNames } from "../../../server/src/model/embedded-names";
import { grammars } from "../../embedded/support/open-program";

/** The documents that a program builds: what is unknown is shown as dots. */
async function built(program: string): Promise<string[]> {
  const builders = (await grammars.builders(hostLanguage("ruby")!))!;
  const regions = builders.regions(program, embeddedNames.root);
  builders.dispose();
  return regions.map(({ content: { masked, holes } }) =>
    holes
      .reduceRight(
        (text, { span, kind }) =>
          `${text.slice(0, span.start)}${kind === "value" ? "…" : `[${kind}]`}${text.slice(span.end)}`,
        masked,
      )
      .trim(),
  );
}

async function checkBuilt(program: string, ...expected: string[]): Promise<void> {
  assert.deepEqual(await built(program), expected);
}

const inOneLine = (calls: string) => `xml.Response { ${calls} }`;
const checkLine = (calls: string, expected: string) => checkBuilt(inOneLine(calls), `<Response>${expected}</Response>`);

describe("A builder writes", () => {
  it("an element for a call, with its options and its text", async () => {
    await checkLine('xml.Say "Hello", voice: "man"', '<Say voice="man">Hello</Say>');
    await checkLine("xml.Pause(:length => 2)", '<Pause length="2"/>');
    await checkLine("xml.Pause()", "<Pause/>");
    await checkLine("xml.Record({ 'playBeep' => true })", '<Record playBeep="true"/>');
    await checkLine('xml.tag!(:Say, "a" "b")', "<Say>ab</Say>");
    await checkLine('xml.Say { |s| s.text! "x"; s << "raw" }', "<Say>x…</Say>");
    await checkLine('xml.Gather { |g| g.Play "a"; xml.Pause }', "<Gather><Play>a</Play><Pause/></Gather>");
  });

  it("what strings mean, as XML must write it", async () => {
    await checkLine('xml.Say "AT&T <b>\\"\\u0041\\n"', '<Say>AT&amp;T &lt;b>"A\n</Say>');
    await checkLine(`xml.Play("u", x: "a\\"&\\n")`, '<Play x="a&quot;&amp;&#10;">u</Play>');
    await checkLine("xml.Say 'it\\'s \\n'", "<Say>it's \\n</Say>");
    await checkLine('xml.Say %q(a "b"), loop: 2', '<Say loop="2">a "b"</Say>');
  });

  it("nothing that is known for what is no literal", async () => {
    await checkLine("xml.Say @text", "<Say …>…</Say>");
    await checkLine('xml.Say "Hello #{name}", voice: voice', '<Say voice="…">Hello …</Say>');
    await checkLine('xml.Say "x", options, **more', "<Say … …>x…</Say>");
    await checkLine("xml.Say nil, key => 1, loop: nil", '<Say … … loop="…">…</Say>');
    await checkLine("xml.Gather(&block)", "<Gather>…</Gather>");
    await checkLine("xml.soap :Envelope", "…");
    await checkLine("xml.Say(<<~A, loop: 2)\n  x\nA\n", '<Say loop="2">…</Say>\n ');
  });

  it("of an option that is given twice the last", async () => {
    await checkLine("xml.Pause length: 1, :length => 2", '<Pause length="2"/>');
    await checkLine("xml.Pause length: 1, 'length' => 2", '<Pause length="1" length="2"/>');
  });

  it("branches for conditions and what is repeated", async () => {
    await checkLine("xml.A if a", "[open]<A/>[close]");
    await checkLine("a && xml.A", "[open]<A/>[close]");
    await checkLine("a ? xml.A : xml.B", "[open]<A/>[else]<B/>[close]");
    await checkLine("if a then xml.A elsif b then xml.B else xml.C end", "[open]<A/>[else]<B/>[else]<C/>[close]");
    await checkLine("unless a; xml.A; else; xml.B; end", "[open]<A/>[else]<B/>[close]");
    await checkLine("case a when 1 then xml.A when 2 then xml.B end", "[open]<A/>[else]<B/>[else][close]");
    await checkLine("a.each { |b| xml.A b }", "[open]<A …>…</A>[close]");
    await checkLine("while a do xml.A end", "[open]<A/>[close]");
    await checkLine("for a in b do xml.A end", "[open]<A/>[close]");
    await checkLine("begin; xml.A; rescue; xml.B; end", "[open]<A/>…[close]");
  });

  it("anything at all in code that is not understood, and nothing in what only computes", async () => {
    await checkLine("a = 1; @b += 2; xml.A", "<A/>");
    await checkLine("helper(xml); render 'x'; a = xml.A", "………");
    await checkLine("a.each { |xml| xml.A }", "…");
    await checkLine("b.A; other.Say 'x'", "……");
    await checkLine("xml.text note; xml.comment 'x'; xml.cdata! 'x'", "………");
  });
});

describe("A root is found", () => {
  it("with any builder, and in any place", async () => {
    await checkBuilt("render xml: builder.Response { |r| r.Say 'x' }", "<Response><Say>x</Say></Response>");
    await checkBuilt("Builder::XmlMarkup.new.Response do |r| r.Say 'x' end", "<Response><Say>x</Say></Response>");
    await checkBuilt("x = @xml.Response(a: 1) { @xml.Say 'x' }.to_s", '<Response a="1"><Say>x</Say></Response>');
    await checkBuilt(
      "a { |x| x.Response { x.A } }\nb { |x| x.Response { x.B } }",
      "<Response><A/></Response>",
      "<Response><B/></Response>",
    );
  });

  it("only where a call has a block", async () => {
    await checkBuilt(
      'xml.Response\ncontext.Response.write "x"\nHTTP::Response.new { |r| r.Say "x" }\n"xml.Response { }"',
    );
  });
});
