import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import { parseDocument } from "../../server/src/document";
import { symbols } from "../../server/src/features/symbols";
import { rich } from "../lsp/support/capabilities";
import { type Session, startInside } from "../lsp/support/servers";
import { everythingSaid } from "./support/everything-said";

const laughs = Array.from({ length: 12 }, (_, level) => {
  const value = level === 0 ? "ha" : `&laugh${level - 1};`.repeat(10);
  return `<!ENTITY laugh${level} "${value}">`;
});

/** Whoever puts the halves of it together shows `hidden-treasure`, which stands in no document. */
const halves = '<!ENTITY half "hidden-"><!ENTITY whole "&half;treasure">';

function documentWith(declarations: string, reference: string): string {
  return `<!DOCTYPE Response [${declarations}]>
<Response>
  <Say voice="${reference}">${reference}</Say>
  <Dial action="${reference}"><Number>${reference}</Number></Dial>
</Response>
`;
}

describe("Entities of a document", () => {
  let session: Session;
  let folder: string;
  before(async () => {
    session = await startInside(rich);
    folder = mkdtempSync(join(tmpdir(), "twiml-entities-"));
    writeFileSync(join(folder, "secret.txt"), "hidden-treasure");
    writeFileSync(join(folder, "declarations.dtd"), '<!ENTITY secret "hidden-treasure">');
  });
  after(async () => {
    await session.stop();
    rmSync(folder, { recursive: true });
  });
  const urlOf = (file: string) => pathToFileURL(join(folder, file)).href;

  const attacks: Readonly<Record<string, () => string>> = {
    "that are put together of others": () => documentWith(halves, "&whole;"),
    "that are other files": () => documentWith(`<!ENTITY secret SYSTEM "${urlOf("secret.txt")}">`, "&secret;"),
    "that another file declares": () =>
      documentWith(`<!ENTITY % more SYSTEM "${urlOf("declarations.dtd")}"> %more;`, "&secret;"),
    "that a DTD elsewhere declares": () =>
      `<!DOCTYPE Response SYSTEM "${urlOf("declarations.dtd")}"><Response><Say>&secret;</Say></Response>`,
    "that parameter entities are made of": () =>
      documentWith(`<!ENTITY % a "hidden-"><!ENTITY % b '<!ENTITY c "%a;treasure">'> %b;`, "&c;"),
  };
  for (const [which, text] of Object.entries(attacks)) {
    it(`${which} are not expanded in any answer`, async () => {
      const said = await everythingSaid(session, text(), 7);
      assert.ok(said.length > 10_000);
      assert.ok(!said.includes("hidden-treasure"), which);
    });
  }

  it("that would take all memory take none", async () => {
    const text = documentWith(laughs.join(""), "&laugh11;");
    const said = await everythingSaid(session, text, 50);
    assert.ok(!said.includes("hahaha"));
    assert.deepEqual(session.editor.logged, []);
  });

  it("that XML itself has are decoded once, not until nothing is left to decode", () => {
    const [say] = symbols(parseDocument("<Say>&amp;lt;img&amp;gt; &amp;#60;b></Say>"));
    assert.match(JSON.stringify(say), /&lt;img&gt; &#60;b>/);
  });
});
