import assert from "node:assert/strict";
import { describe } from "node:test";
import fc from "fast-check";
import { LSPErrorCodes } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { editedFile } from "../../server/src/lsp/edited-file";
import { rich } from "../lsp/support/capabilities";
import { answeredMethods, paramsOf } from "../lsp/support/every-request";
import { fuzz } from "./support/fuzz";
import { randomSession, type Step } from "./support/random-session";
import { RawClient } from "./support/raw-client";

/**
 * Of a request that was taken back, of one about a place in a text that has changed before its turn came, and of one that the
 * server says it cannot do, such as a rename to no name.
 */
const properErrors: readonly number[] = [
  LSPErrorCodes.RequestCancelled,
  LSPErrorCodes.ContentModified,
  LSPErrorCodes.RequestFailed,
];

/** How long a request may remain without an answer, in milliseconds. */
const patience = 10_000;

/** The numbers of answers and versions, and whether all files were read by then: they tell what has happened before. */
const passing = /"resultId":"\d+",?|"version":\d+,?|"isIncomplete":(true|false),/g;

/** Both ends of a conversation as the client sees it: what it sent, and what the files must be by now. */
class Conversation {
  private readonly client = new RawClient();
  private readonly files = new Map<string, TextDocument>();
  private version = 0;
  private methods: readonly string[] = [];

  async begin(): Promise<void> {
    const params = { processId: null, rootUri: null, capabilities: rich, workspaceFolders: null };
    const { result } = await this.client.ask("initialize", params);
    this.methods = answeredMethods((result as { capabilities: object }).capabilities);
    this.client.notify("initialized", {});
  }

  take(step: Step): void {
    const uri = uriOf(step.file);
    switch (step.does) {
      case "open":
        this.open(uri, step.text, step.languageId);
        break;
      case "edit":
        this.change(uri, { range: { start: step.from, end: step.to }, text: step.by });
        break;
      case "replace":
        this.change(uri, { text: step.text });
        break;
      case "close":
        this.files.delete(uri);
        this.client.notify("textDocument/didClose", { textDocument: { uri } });
        break;
      case "configure":
        this.configure(step.settings);
        break;
      case "ask":
        this.ask(this.methods[step.method % this.methods.length]!, paramsOf(uri, step.from, step.to), step.isCancelled);
        break;
    }
  }

  /** The server lives, knows the files as they are, has answered all that was asked once, and met no bug. */
  async check(): Promise<void> {
    this.configure(null);
    await this.checkFresh();
    // What is asked about a program waits for its parser, while others are answered.
    await Promise.race([this.client.settled(), elapsed(patience)]);
    await this.client.ask("shutdown", null);
    for (const [id, answers] of this.client.answers) {
      assert.equal(answers.length, 1, `request ${id} has ${answers.length} answers`);
      const { error } = answers[0]!;
      assert.ok(error === undefined || properErrors.includes(error.code), JSON.stringify(error));
    }
    const bugs = this.client.complaints.filter((complaint) => !complaint.startsWith("twiml."));
    assert.deepEqual(bugs, []);
  }

  /** About files that were edited it is said what another server says of files that were always so. */
  private async checkFresh(): Promise<void> {
    const other = new Conversation();
    await other.begin();
    for (const [uri, file] of this.files) {
      // What was typed last is written along; after this edit nothing was.
      const start = { line: 0, character: 0 };
      this.change(uri, { range: { start, end: start }, text: "" });
      other.open(uri, file.getText(), file.languageId);
    }
    for (const [uri, file] of this.files) {
      for (const method of this.methods) {
        const params = { ...paramsOf(uri, { line: 1, character: 4 }), previousResultId: "none" };
        const [edited, opened] = await Promise.all([this.said(method, params), other.said(method, params)]);
        assert.equal(edited, opened, `${method} in ${JSON.stringify(file.getText())}`);
      }
    }
    await other.client.ask("shutdown", null);
  }

  private async said(method: string, params: object): Promise<string> {
    return JSON.stringify(await this.client.ask(method, params)).replace(passing, "");
  }

  private open(uri: string, text: string, languageId: string): void {
    const version = ++this.version;
    this.files.set(uri, TextDocument.create(uri, languageId, version, text));
    this.client.notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
  }

  private configure(settings: unknown): void {
    this.client.settings = settings;
    this.client.notify("workspace/didChangeConfiguration", { settings: null });
  }

  private ask(method: string, params: object, isCancelled: boolean): void {
    const id = this.client.request(method, params);
    if (isCancelled) {
      this.client.notify("$/cancelRequest", { id });
    }
  }

  private change(uri: string, change: Parameters<typeof TextDocument.update>[1][number]): void {
    const version = ++this.version;
    const file = this.files.get(uri);
    if (file) {
      editedFile.update(file, [change], version);
    }
    this.client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
  }
}

function elapsed(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref();
  });
}

function uriOf(file: number): string {
  return `file:///folder/${file}.twiml`;
}

describe("A conversation with a client that does anything", () => {
  fuzz(
    "gets each request one answer, and leaves the server as it was",
    { share: 0.15, rounds: 6 },
    fc.asyncProperty(randomSession, async (steps) => {
      const conversation = new Conversation();
      await conversation.begin();
      for (const step of steps) {
        conversation.take(step);
      }
      await conversation.check();
    }),
  );
});
