import assert from "node:assert/strict";
import { it } from "node:test";
import {
  type CodeAction,
  type FoldingRange,
  type InlayHint,
  LSPErrorCodes,
  type SemanticTokens,
} from "vscode-languageserver";
import { abandoned, inSlices } from "../../server/src/lsp/slices";
import { largestLookedThrough } from "../../server/src/model/beginning";
import { pushed, rich } from "./support/capabilities";
import { fileOf } from "./support/position";
import { describeSession } from "./support/servers";

const verb = '  <Gather action="/menu">\n    <Say>Press 1</Say>\n  </Gather>\n';

/** A document of about that many units of UTF-16, with something at its end. */
function documentOf(size: number, end = ""): string {
  return `<Response>\n${verb.repeat(Math.ceil((size - end.length) / verb.length))}${end}</Response>\n`;
}

const mistake = '  <Pause lenght="1"/>\n';
const cutUp = documentOf(largestLookedThrough - 1000, mistake);
const large = documentOf(4 * largestLookedThrough, mistake);
const rest = "The document is larger than the 64 kB that Twilio reads";
const notice = `${rest}; only its first 256 kB are checked and outlined here. Twilio stops reading and runs nothing of it.`;

describeSession("A file of 1 MB", rich, (session) => {
  const open = (text = large) => {
    const { editor } = session();
    const uri = editor.open(text);
    return { editor, uri, textDocument: { uri }, end: fileOf(text).positionAt(text.lastIndexOf("<Pause") + 8) };
  };

  it("is checked up to 256 KB, and says so", async () => {
    const { editor, uri } = open(large.replace(verb, mistake));
    const found = await editor.diagnostics(uri);
    const others = found.filter(({ code }) => code !== "document-too-large");
    assert.deepEqual(
      found.filter(({ code }) => code === "document-too-large").map(({ message }) => message),
      [notice],
    );
    assert.deepEqual(
      others.map(({ code, range }) => [code, range.start.line]),
      [["unknown-attribute", 1]],
    );
  });

  it("gets fixes for what is found, but none that mistakes where it was cut off for its end", async () => {
    const { editor, uri } = open(
      large.replace(verb, mistake).replace("<Response>", "<response>").replace("</Response>", "</response>"),
    );
    const whole = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
    const actions = (await editor.codeActions(uri, whole)).filter(({ kind }) => kind === "quickfix");
    assert.ok(actions.some(({ title }) => title === "Change to 'length'"));
    const lines = actions
      .flatMap(({ edit }) => [edit?.documentChanges, edit?.changes])
      .flatMap((changes) =>
        Array.from(JSON.stringify(changes ?? []).matchAll(/"line":(\d+)/g), ([, line]) => Number(line)),
      );
    assert.ok(Math.max(...lines) < 10, `${Math.max(...lines)}`);
  });

  it("is explained and completed at its end, and colored where somebody looks", async () => {
    const { editor, uri, textDocument, end } = open();
    assert.match(JSON.stringify(await editor.hover(uri, { ...end, character: 4 })), /Pause/);
    const list = await editor.completion(uri, end);
    assert.ok(list!.items.some(({ label }) => label === "length"));
    const range = { start: { line: end.line - 5, character: 0 }, end };
    const tokens = await editor.request<SemanticTokens>("textDocument/semanticTokens/range", { textDocument, range });
    assert.ok(tokens.data.length > 0 && tokens.data[0]! >= range.start.line);
    assert.equal(await editor.request("textDocument/semanticTokens/full", { textDocument }), null);
  });

  it("is outlined and folded up to 256 KB", async () => {
    const { editor, uri, textDocument } = open();
    const lineOf = fileOf(large).positionAt(largestLookedThrough).line;
    const [root] = await editor.symbols(uri);
    const last = root!.children!.at(-1)!;
    assert.ok(last.range.end.line <= lineOf && last.range.end.line > lineOf - 5);
    const folds = await editor.request<FoldingRange[]>("textDocument/foldingRange", { textDocument });
    assert.ok(Math.max(...folds.map(({ endLine }) => endLine)) <= lineOf);
    assert.ok(folds.length > 1000);
  });

  it("has hints where they are asked for, and the first hundreds of all", async () => {
    const { editor, textDocument, end } = open();
    const hints = (start: number) =>
      editor.request<InlayHint[]>("textDocument/inlayHint", {
        textDocument,
        range: { start: { line: start, character: 0 }, end },
      });
    assert.deepEqual(
      (await hints(end.line - 3)).map(({ position, label }) => [position.line, label]),
      [
        [end.line - 3, 'method="POST"'],
        [end.line - 3, 'timeout="5"'],
      ],
    );
    assert.equal((await hints(0)).length, 500);
  });

  it("is mended by Fix All as far as it is checked", async () => {
    const { editor, uri } = open(large.replace(verb, mistake));
    const whole = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const [action, ...more] = await editor.codeActions(uri, whole, { only: ["source.fixAll.twiml"] });
    assert.deepEqual(more, []);
    const edits = JSON.stringify((action as CodeAction).edit);
    assert.equal(edits.match(/"newText":"length"/g)?.length, 1, edits.slice(0, 300));
  });
});

describeSession("A file that somebody cuts into documents", rich, (session) => {
  it("is checked and outlined to its end", async () => {
    const { editor } = session();
    const uri = editor.open(cutUp);
    const found = await editor.diagnostics(uri);
    assert.deepEqual(
      found.map(({ code }) => code),
      ["document-too-large", "unknown-attribute"],
    );
    assert.equal(found[0]!.message, `${rest}. Twilio stops reading and runs nothing of it.`);
    const [root] = await editor.symbols(uri);
    assert.match(root!.children!.at(-1)!.name, /^Pause/);
  });

  it("is no longer worked at when it changes meanwhile: the client asks again, or is told to", async () => {
    const { editor } = session();
    const uri = editor.open(cutUp);
    const params = { textDocument: { uri } };
    const start = { line: 2, character: 9 };
    for (const [method, error] of [
      ["textDocument/diagnostic", { code: LSPErrorCodes.ServerCancelled, data: { retriggerRequest: true } }],
      ["textDocument/foldingRange", { code: LSPErrorCodes.ContentModified }],
    ] as const) {
      const answer = editor.request(method, params);
      editor.change(uri, [{ range: { start, end: start }, text: "x" }]);
      await assert.rejects(answer, error);
    }
    assert.deepEqual(
      (await editor.diagnostics(uri)).map(({ code }) => code),
      ["document-too-large", "unknown-attribute"],
    );
  });
});

describeSession("A large file for a client that is sent its diagnostics", pushed, (session) => {
  it("gets them for its last version alone, if it changes while they are found out", async () => {
    const { editor } = session();
    const uri = editor.open(cutUp);
    const start = { line: 2, character: 9 };
    const { diagnostics } = await editor.pushedTo(uri);
    assert.deepEqual(
      diagnostics.map(({ code }) => code),
      ["document-too-large", "unknown-attribute"],
    );
    editor.change(uri, [{ text: documentOf(largestLookedThrough) }]);
    editor.change(uri, [{ range: { start, end: start }, text: "x" }]);
    await editor.pushedTo(uri, ({ version }) => version === 3);
    assert.deepEqual(
      editor.published.map(({ version, diagnostics: found }) => [version, found.length]),
      [
        [1, 2],
        [3, 1],
      ],
    );
  });
});

const withoutRanges = {
  ...rich,
  textDocument: {
    ...rich.textDocument,
    semanticTokens: { ...rich.textDocument!.semanticTokens!, requests: { full: true } },
  },
};

describeSession("A file of 1 MB for a client that asks for all of its colors", withoutRanges, (session) => {
  it("gets those of its first 256 KB", async () => {
    const { editor } = session();
    const uri = editor.open(large);
    const { data } = await editor.request<SemanticTokens>("textDocument/semanticTokens/full", {
      textDocument: { uri },
    });
    const last = data.filter((_, index) => index % 5 === 0).reduce((sum, line) => sum + line, 0);
    const lineOf = fileOf(large).positionAt(largestLookedThrough).line;
    assert.ok(last <= lineOf && last > lineOf - 5);
  });
});

function* forever(until: () => boolean) {
  while (!until()) {
    yield;
  }
  return "done";
}

it("between two slices of long work messages are looked at, and each work has its turn", async () => {
  let isAsked = false;
  setImmediate(() => {
    isAsked = true;
  });
  let isDone = false;
  const other = inSlices(
    forever(() => isDone),
    () => true,
  );
  assert.equal(
    await inSlices(
      forever(() => isAsked),
      () => true,
    ),
    "done",
  );
  isDone = true;
  assert.equal(await other, "done");
});

it("work that nobody wants any more is abandoned at its next pause", async () => {
  let isWanted = true;
  setImmediate(() => {
    isWanted = false;
  });
  assert.equal(
    await inSlices(
      forever(() => false),
      () => isWanted,
    ),
    abandoned,
  );
});
