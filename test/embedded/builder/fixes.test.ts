import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { diagnostics } from "../../../server/src/features/diagnostics";
import { documentKind } from "../../../server/src/model/document-kind";
import { allRules } from "../../support/check-suppression";
import { stripNotes } from "../../support/markup";
import { documentsIn } from "../support/open-program";
import { syntaxErrors } from "../support/syntax-errors";
import { checkFix, fixesIn } from "./ruby-file";

const inResponse = (line: string) => `xml.Response do\n  ${line}\nend\n`;

describe("A mistake in the call of a builder is mended", () => {
  it("in the name of an element", async () => {
    await checkFix(inResponse('xml.Sayy "Hello"'), "Change to <Say>", inResponse('xml.Say "Hello"'));
    await checkFix(
      inResponse('xml.tag!("Pausee", length: 2)'),
      "Change to <Pause>",
      inResponse('xml.tag!("Pause", length: 2)'),
    );
    await checkFix(
      inResponse("xml.Dial { |d| d.Numbr @number }"),
      "Change to <Number>",
      inResponse("xml.Dial { |d| d.Number @number }"),
    );
  });

  it("in the name of an attribute, however it is written", async () => {
    for (const [wrong, right] of [
      ['vioce: "man"', 'voice: "man"'],
      [':vioce => "man"', ':voice => "man"'],
      ['"vioce" => "man"', '"voice" => "man"'],
      ["'vioce' => \"man\"", "'voice' => \"man\""],
      ['{ vioce: "man" }', '{ voice: "man" }'],
    ] as const) {
      await checkFix(
        inResponse(`xml.Say("Hello", ${wrong})`),
        "Change to 'voice'",
        inResponse(`xml.Say("Hello", ${right})`),
      );
    }
  });

  it("in a value, which is quoted where it must be", async () => {
    await checkFix(
      inResponse("xml.Say \"Hello\", voice: 'womann'"),
      "Change to 'woman'",
      inResponse("xml.Say \"Hello\", voice: 'woman'"),
    );
    await checkFix(
      inResponse("xml.Reject reason: :bussy"),
      "Change to 'busy'",
      inResponse('xml.Reject reason: "busy"'),
    );
    await checkFix(
      inResponse("xml.Gather numDigits: 0, action: @menu"),
      "Change to '1'",
      inResponse("xml.Gather numDigits: 1, action: @menu"),
    );
    await checkFix(
      inResponse("xml.Dial { xml.Number 14155550100 }"),
      "Change to +14155550100",
      inResponse('xml.Dial { xml.Number "+14155550100" }'),
    );
  });

  it("by taking an attribute away with its comma", async () => {
    const without = (line: string, expected: string) =>
      checkFix(inResponse(line), "Remove 'wat'", inResponse(expected));
    await without('xml.Say "Hello", wat: 1', 'xml.Say "Hello"');
    await without("xml.Pause wat: 1, length: 2", "xml.Pause length: 2");
    await without("xml.Pause(wat: 1)", "xml.Pause");
    await without("xml.Pause :length => 2, :wat => f(1, 2)", "xml.Pause :length => 2");
  });

  it("by adding an attribute, written as those that are there", async () => {
    const added = (before: string, after: string) => {
      const dial = (call: string) => inResponse(`xml.Dial${call}\n    xml.WhatsApp @number\n  end`);
      return checkFix(dial(before), "Add 'callerId' to <Dial>", dial(after));
    };
    await added(" do", ' callerId: "whatsapp:" do');
    await added("() do", '(callerId: "whatsapp:") do');
    await added(" timeout: 5 do", ' timeout: 5, callerId: "whatsapp:" do');
    await added("(:timeout => 5) do |d|", '(:timeout => 5, :callerId => "whatsapp:") do |d|');
    await checkFix(
      inResponse("xml.Dial { xml.WhatsApp @number }"),
      "Add 'callerId' to <Dial>",
      inResponse('xml.Dial(callerId: "whatsapp:") { xml.WhatsApp @number }'),
    );
  });
});

describe("A comment of Ruby", () => {
  it("hides a finding, and a fix writes it", async () => {
    const title = "Disable 'unknown-element' for this line";
    const line = 'xml.Sayy "Hello", voice: "man"';
    const hidden = inResponse(`# twiml-disable-next-line unknown-element\n  ${line}`);
    await checkFix(inResponse(line), title, hidden);
    const { documents } = await documentsIn(hidden, "ruby");
    assert.deepEqual(diagnostics(documents[0]!.document, allRules()), []);
  });

  it("says for what the document is", async () => {
    const program = inResponse('xml.Pause\n  # twiml: messaging\n  xml.Redirect "/x"');
    const { documents } = await documentsIn(program.replace("xml.Pause\n", "\n"), "ruby");
    assert.equal(documentKind(documents[0]!.document), "messaging");
  });
});

it("what cannot be written in one place of the program is not offered", async () => {
  const { file, documents } = await documentsIn(inResponse("xml.Number @number"), "ruby");
  const titles = fixesIn(file, documents).map(({ title }) => title);
  assert.deepEqual(
    titles.filter((title) => !title.startsWith("Disable")),
    [],
  );
});

describe("Each fix leaves a sound program without its finding", () => {
  const folder = "test/fixtures/embedded/ruby";
  for (const name of readdirSync(folder).filter((file) => /^builder-(?!broken).*\.txt$/.test(file))) {
    it(`in ${name}`, async () => {
      const { file, documents } = await documentsIn(stripNotes(readFileSync(`${folder}/${name}`, "utf8")), "ruby");
      const written = fixesIn(file, documents);
      for (const { diagnostic, title, result } of written) {
        assert.deepEqual(await syntaxErrors(result, "ruby"), [], title);
        const after = await documentsIn(result, "ruby");
        const same = fixesIn(after.file, after.documents).filter(
          (fix) => fix.diagnostic.message === diagnostic.message,
        );
        assert.deepEqual(same, [], `${title}: ${diagnostic.message}`);
      }
    });
  }
});
