import assert from "node:assert/strict";
import { it } from "node:test";
import { ErrorCodes, LSPErrorCodes } from "vscode-languageserver";
import { rich } from "./support/capabilities";
import { answeredMethods, paramsOf, unknownAbilities } from "./support/every-request";
import { describeSession, startInside, startProcess } from "./support/servers";

const text = '<Response>\n  <Gather action="/a"><Say voice="alice">Press {{n}}</Say></Gather>\n</Response>\n';
const inName = { line: 1, character: 5 };

/** Every way to say that there is nothing. */
function isNothing(answer: unknown): boolean {
  const list = (answer as { readonly items?: unknown } | null)?.items ?? answer;
  return list === null || (Array.isArray(list) && list.length === 0);
}

describeSession("Every request", rich, (session) => {
  const methods = () => answeredMethods(session().result.capabilities);

  it("is known to these tests", () => {
    assert.deepEqual(unknownAbilities(session().result.capabilities), []);
    assert(methods().length > 15);
  });

  it("about a file that is closed, was never opened or cannot be is answered with nothing", async () => {
    const { editor } = session();
    const closed = editor.open(text);
    editor.close(closed);
    for (const uri of [
      closed,
      "file:///never.twiml",
      "untitled:Untitled-1",
      "not a uri",
      "",
      "file:///%E0%A4%A.twiml",
    ]) {
      for (const method of methods()) {
        const answer = await editor.request(method, paramsOf(uri, inName));
        assert(isNothing(answer), `${method} of ${uri}: ${JSON.stringify(answer)}`);
      }
    }
    assert.deepEqual(editor.logged, []);
  });

  it("about a place that is there no more is answered about the text as it is", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    editor.change(uri, [{ text: "<Response>" }]);
    const places = [inName, { line: 99, character: 99 }, { line: 0, character: 2 ** 31 - 1 }];
    for (const place of places) {
      for (const method of methods().filter((name) => name !== "textDocument/rename")) {
        const answer = JSON.stringify(await editor.request(method, paramsOf(uri, place, { line: 0, character: 0 })));
        const lines = Array.from(answer.matchAll(/"line":(\d+)/g), ([, line]) => Number(line));
        assert(
          lines.every((line) => line === 0),
          `${method} at ${JSON.stringify(place)}: ${answer}`,
        );
      }
    }
    assert.deepEqual(editor.logged, []);
  });

  it("that is taken back is answered as cancelled", async () => {
    const { editor } = session();
    const uri = editor.open(text);
    // While the server looks at a long document, what is asked and taken back waits.
    const busy = editor.diagnostics(editor.open(`<Response>${"<Say>a & b</Say>".repeat(4_000)}</Response>`));
    const cancelled = methods().map((method) =>
      assert.rejects(editor.cancelled(method, paramsOf(uri, inName)), { code: LSPErrorCodes.RequestCancelled }, method),
    );
    await Promise.all([busy, ...cancelled]);
  });

  it("that nobody knows is answered as such", async () => {
    const { editor } = session();
    for (const method of ["textDocument/moniker", "twiml/noSuchThing", "$/noSuchThing", "constructor"]) {
      await assert.rejects(editor.request(method, {}), { code: ErrorCodes.MethodNotFound }, method);
    }
  });
});

for (const [place, start] of Object.entries({ inside: startInside, "as a process": startProcess })) {
  it(`every request after the shutdown is refused (the server ${place})`, async () => {
    const session = await start(rich);
    try {
      const { editor, result } = session;
      const uri = editor.open(text);
      await editor.request("shutdown", undefined);
      for (const method of answeredMethods(result.capabilities)) {
        const answer = editor.request(method, paramsOf(uri, inName));
        await assert.rejects(answer, { code: ErrorCodes.InvalidRequest }, method);
      }
    } finally {
      await session.stop();
    }
  });
}
