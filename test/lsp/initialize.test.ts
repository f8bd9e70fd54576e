import assert from "node:assert/strict";
import { it } from "node:test";
import { poor, pushed, rich } from "./support/capabilities";
import { describeSession } from "./support/servers";

describeSession("To a client that takes everything", rich, (session) => {
  it("the server offers all it has, and to be asked for diagnostics", () => {
    assert.deepEqual(session().result, {
      serverInfo: { name: "TwiML" },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: 2,
        hoverProvider: true,
        completionProvider: {
          resolveProvider: true,
          triggerCharacters: ["<", "/", ">", '"', "'", "=", " ", "&", "{", "#"],
        },
        documentSymbolProvider: true,
        foldingRangeProvider: true,
        selectionRangeProvider: true,
        documentHighlightProvider: true,
        linkedEditingRangeProvider: true,
        renameProvider: { prepareProvider: true },
        inlayHintProvider: true,
        semanticTokensProvider: {
          legend: {
            tokenTypes: ["verb", "noun", "ssml", "attribute", "value", "url", "phoneNumber", "hole"],
            tokenModifiers: ["deprecated"],
          },
          full: { delta: true },
          range: true,
        },
        callHierarchyProvider: true,
        codeLensProvider: { resolveProvider: true },
        workspaceSymbolProvider: true,
        executeCommandProvider: { commands: ["twiml.server.checkFiles"], workDoneProgress: true },
        codeActionProvider: {
          codeActionKinds: [
            "quickfix",
            "refactor.rewrite",
            "refactor.extract",
            "refactor.surround",
            "source.fixAll.twiml",
          ],
        },
        diagnosticProvider: {
          identifier: "twiml",
          interFileDependencies: true,
          workspaceDiagnostics: true,
          workDoneProgress: true,
        },
      },
    });
  });

  it("the server asks to hear of changed settings", async () => {
    const { editor } = session();
    await editor.until(() => editor.registrations.some(({ method }) => method === "workspace/didChangeConfiguration"));
  });
});

describeSession("To a client that says nothing about itself", poor, (session) => {
  it("the server offers neither code actions, which are no commands, nor to be asked for diagnostics", () => {
    const { capabilities } = session().result;
    assert.equal(capabilities.codeActionProvider, undefined);
    assert.equal(capabilities.diagnosticProvider, undefined);
    assert.equal(capabilities.renameProvider, undefined);
    assert.equal(capabilities.semanticTokensProvider, undefined);
    assert.equal(capabilities.foldingRangeProvider, undefined);
    assert.equal(capabilities.hoverProvider, true);
  });

  it("the server asks for nothing that the client did not offer", async () => {
    const { editor } = session();
    const uri = editor.open("<Response/>\n");
    await editor.pushedTo(uri);
    assert.deepEqual([editor.registrations, editor.refreshes, editor.logged], [[], 0, []]);
  });
});

describeSession("To a client to which diagnostics are pushed", pushed, (session) => {
  it("the server does not offer to be asked for them", () => {
    assert.equal(session().result.capabilities.diagnosticProvider, undefined);
  });
});
