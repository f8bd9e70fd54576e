import assert from "node:assert/strict";
import { test } from "node:test";
import { documentsIn } from "../embedded/support/open-program";

for (const [calls, isOurs] of [
  ["", true],
  ["xml.Say 'x'", true],
  ["xml.Sayy 'x'", true],
  ["xml.Diall timeout: 5", true],
  ["xml.", true],
  ["xml.Ga", true],
  ["xml.Pause; xml.Diall @number", true],
  ["xml.Say 'x'; xml.Play 'x'; xml.Pause; xml.Speak 'x'", true],
  ["xml.Messages { @list.each { |one| xml.Text one } }", false],
  ["xml.Error error", false],
  ["xml.Speak 'x'; xml.Dial { xml.User 'x' }", false],
  ["xml.Record 'x'", false],
  ["xml.Status 'ok'; xml.Message 'x'", false],
] as const) {
  test(`${calls || "nothing"} in a root that is built ${isOurs ? "is" : "is not"} TwiML`, async () => {
    const { documents } = await documentsIn(`xml.Response do\n  ${calls}\nend\n`, "ruby");
    assert.equal(documents.length, isOurs ? 1 : 0);
  });
}

test("a root with a namespace is none of TwiML", async () => {
  const { documents } = await documentsIn("xml.Response('xmlns:a' => 'b') { xml.Say 'x' }\n", "ruby");
  assert.deepEqual(documents, []);
});
