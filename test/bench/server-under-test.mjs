import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from "vscode-languageserver/node";

const capabilities = {
  textDocument: {
    completion: {
      completionItem: { snippetSupport: true, insertReplaceSupport: true, documentationFormat: ["markdown"] },
      completionList: { itemDefaults: ["editRange"] },
    },
    hover: { contentFormat: ["markdown"] },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {},
  },
};

/** A language server in a process of its own, and what an editor asks of it. */
export class ServerUnderTest {
  /** `execArgv`: what Node is told before the program. */
  constructor(program, languageId, execArgv = []) {
    this.languageId = languageId;
    this.process = spawn(process.execPath, [...execArgv, program, "--stdio"], { stdio: ["pipe", "pipe", "ignore"] });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout),
      new StreamMessageWriter(this.process.stdin),
    );
    this.connection.onRequest("workspace/configuration", ({ items }) => items.map(() => null));
    this.connection.onRequest("client/registerCapability", () => null);
    this.connection.listen();
  }

  async initialize() {
    await this.connection.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities });
    await this.connection.sendNotification("initialized", {});
  }

  open(uri, text) {
    const textDocument = { uri, languageId: this.languageId, version: 1, text };
    return this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  change(uri, version, position, text) {
    const contentChanges = [{ range: { start: position, end: position }, text }];
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  close(uri) {
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  hover(uri, position) {
    return this.connection.sendRequest("textDocument/hover", { textDocument: { uri }, position });
  }

  completion(uri, position) {
    return this.connection.sendRequest("textDocument/completion", { textDocument: { uri }, position });
  }

  symbols(uri) {
    return this.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
  }

  /** Resident memory in MiB; NaN where the operating system does not tell. */
  memory() {
    try {
      const status = readFileSync(`/proc/${this.process.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024;
    } catch {
      return Number.NaN;
    }
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    await ended;
    this.connection.dispose();
  }
}
