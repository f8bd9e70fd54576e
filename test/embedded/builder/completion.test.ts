import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { stripNotes } from "../../support/markup";
import { documentsIn } from "../support/open-program";
import { syntaxErrors } from "../support/syntax-errors";
import { accepted, checkAccepted, itemsAt, offeredAt } from "./ruby-file";

const inResponse = (line: string) => `xml.Response do\n  ${line}\nend\n`;

describe("Behind a builder", () => {
  it("the verbs are offered, with what they need", async () => {
    await checkAccepted(inResponse("xml.|"), "Say", inResponse('xml.Say ""'));
    await checkAccepted(inResponse("xml.Ha|"), "Hangup", inResponse("xml.Hangup"));
    await checkAccepted(inResponse("xml.Ga|"), "Gather", inResponse('xml.Gather action: "" do\n\t\nend'));
  });

  it("what may stand in the element around is offered, and nothing else", async () => {
    const offered = await offeredAt(inResponse("xml.Gather { xml.| }"));
    assert.deepEqual(offered.toSorted(), ["Pause", "Play", "Say"]);
    assert((await offeredAt(inResponse("xml.Dial { xml.Nu| }"))).includes("Number"));
  });

  it("a name alone is written where the rest of the call is there", async () => {
    await checkAccepted(
      inResponse('xml.Sa|y "Hello", voice: "man"'),
      "Play",
      inResponse('xml.Play "Hello", voice: "man"'),
    );
    await checkAccepted(inResponse('xml.tag!("Pa|", length: 2)'), "Pause", inResponse('xml.tag!("Pause", length: 2)'));
  });

  it("nothing is lost below a point, a comma or a key that ends a line", async () => {
    const below = '\n  xml.Sayy "x"\nend\n';
    for (const line of ["xml.", 'xml.Say "x",', 'xml.Say "x", voice:', 'xml.Say "x", :voice =>']) {
      const { documents } = await documentsIn(`xml.Response do\n  ${line}${below}`, "ruby");
      const names = documents[0]?.document.elements.map(({ name }) => name);
      assert.equal(names?.at(-1), "Sayy", line);
    }
  });

  it("nothing is offered behind what is no builder, in comments and in code", async () => {
    assert.deepEqual(await offeredAt(inResponse("logger.|")), []);
    assert.deepEqual(await offeredAt(inResponse("# xml.|")), []);
    assert.deepEqual(await offeredAt(inResponse('xml.Say "#{na|me}"')), []);
    assert.deepEqual(await offeredAt("xml.|\nxml.Response do\nend\n"), []);
  });
});

describe("In the arguments of a call", () => {
  it("attributes are offered as keys, but for those that are there", async () => {
    const offered = await offeredAt(inResponse('xml.Say "Hello", voice: "man", |'));
    assert.deepEqual(offered.toSorted(), ["language", "loop"]);
    await checkAccepted(inResponse('xml.Say "Hello", lo|'), "loop", inResponse('xml.Say "Hello", loop: ""'));
  });

  it("keys are written as those before", async () => {
    const say = (before: string, after: string) =>
      checkAccepted(inResponse(`xml.Say "Hi", ${before}, |`), "voice", inResponse(`xml.Say "Hi", ${before}, ${after}`));
    await say("loop: 2", 'voice: ""');
    await say(":loop => 2", ':voice => ""');
    await say("'loop' => 2", "'voice' => \"\"");
    await say('"loop" => 2', '"voice" => ""');
    await checkAccepted(inResponse('xml.Say "Hi", :vo|'), "voice", inResponse('xml.Say "Hi", :voice => ""'));
  });

  it("they are offered between parentheses and before a block", async () => {
    assert((await offeredAt(inResponse("xml.Gather(|) do\n  end"))).includes("numDigits"));
    assert((await offeredAt(inResponse('xml.Gather(action: "/x", |)'))).includes("numDigits"));
    assert((await offeredAt(inResponse("xml.Gather | do\n  end"))).includes("numDigits"));
  });

  it("values are offered in quotes and before there are any", async () => {
    assert((await offeredAt(inResponse('xml.Say "Hello", voice: "|"'))).includes("Polly.Joanna"));
    await checkAccepted(inResponse('xml.Reject reason: "b|"'), "busy", inResponse('xml.Reject reason: "busy"'));
    await checkAccepted(inResponse("xml.Reject reason: |"), "busy", inResponse('xml.Reject reason: "busy"'));
    await checkAccepted(inResponse("xml.Record playBeep: f|"), "false", inResponse("xml.Record playBeep: false"));
    await checkAccepted(inResponse("xml.Reject(:reason => |)"), "busy", inResponse('xml.Reject(:reason => "busy")'));
  });

  it("voices are those that speak the language", async () => {
    const offered = await offeredAt(inResponse('xml.Say "Hallo", language: "de-DE", voice: "|"'));
    assert(offered.includes("Polly.Vicki") && !offered.includes("Polly.Joanna"));
  });
});

describe("Each completion leaves a sound program", () => {
  const folder = "test/fixtures/embedded/ruby";
  for (const name of readdirSync(folder).filter((file) => /^builder-(?!broken).*\.txt$/.test(file))) {
    it(`at each place of ${name}`, async () => {
      const text = stripNotes(readFileSync(`${folder}/${name}`, "utf8"));
      const { file, documents } = await documentsIn(text, "ruby");
      const before = new Set<string>();
      let tried = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        for (const [index, item] of itemsAt(file, documents, offset).entries()) {
          const { newText } = item.textEdit!;
          // The first one everywhere, all others once.
          if (index > 0 && before.has(newText)) {
            continue;
          }
          before.add(newText);
          const result = accepted(file, item);
          assert.deepEqual(await syntaxErrors(result, "ruby"), [], `${item.label} at ${offset}`);
          tried++;
        }
      }
      assert(tried > 30, `${tried} tried`);
    });
  }
});
