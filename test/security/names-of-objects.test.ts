import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { diagnostics } from "../../server/src/features/diagnostics";
import { checkDiagnostics } from "../fuzz/support/sound-answers";
import { labelsAt } from "../support/check-completion";
import { allRules } from "../support/check-suppression";

/** What every object of JavaScript has, whoever asks it for a name of the document. */
const inherited = Object.getOwnPropertyNames(Object.prototype);

describe("A document may have the names of what every object has", () => {
  for (const name of inherited) {
    it(name, () => {
      const places: readonly string[] = [
        `<${name} ${name}="${name}">${name}</${name}>`,
        `<Say ${name}="1" voice="${name}" language="${name}" loop="${name}">&${name};</Say>`,
        `<Record trim="${name}" playBeep="${name}" timeout="1${name}"/>`,
        `<Dial><Sip>sip:a@b.example;${name}=1?${name}=2</Sip></Dial>`,
        `<Say>{{#${name}}}{{${name}}}{{/${name}}}</Say>`,
        `<!-- twiml-disable ${name} --><!-- twiml: ${name} -->`,
      ];
      for (const place of places) {
        checkDiagnostics(parseDocument(`<Response>${place}</Response>`));
        checkDiagnostics(parseDocument(`<${name}>${place}</${name}>`));
      }
      assert.deepEqual(
        labelsAt(`<Response><${name}/><|</Response>`).toSorted(),
        labelsAt("<Response><Unheard/><|</Response>").toSorted(),
      );
    });
  }

  it("and gets fixes that are texts", () => {
    const document = parseDocument(
      '<Response><Record action="/a" playBeep="constructor"/><Say>&constructor;</Say></Response>',
    );
    const fixes = diagnostics(document, allRules()).flatMap((found) => found.fixes ?? []);
    assert.deepEqual(
      fixes.flatMap(({ edits }) => edits).map(({ text }) => text),
      ["true", "false", "&amp;constructor;"],
    );
  });
});
