import { commands, type ExtensionContext, window, workspace } from "vscode";
import { autoInsert } from "./auto-insert";
import { checkFiles } from "./check-files";
import { documentStatus } from "./document-status";
import { fixAll } from "./fix-all";
import { LanguageServer, type NewClient } from "./language-server";
import { newDocument } from "./new-document";
import { pasteAndDrop } from "./paste";
import { becomesServed, decisiveSettings, isServed, servedLanguages } from "./served-documents";
import { showReferences } from "./show-references";
import { stateKind } from "./state-kind";

let server: LanguageServer | undefined;

/** All of the client that needs no Node; how the language client is made, `newClient` knows. */
export function activateClient(context: ExtensionContext, newClient: NewClient): void {
  const output = window.createOutputChannel("TwiML", { log: true });
  server = new LanguageServer(newClient, output);
  context.subscriptions.push(
    output,
    server,
    documentStatus(server),
    autoInsert(server),
    pasteAndDrop(server),
    commands.registerCommand("twiml.restartServer", () => server?.restart()),
    commands.registerCommand("twiml.newDocument", newDocument),
    commands.registerCommand("twiml.fixAll", fixAll),
    commands.registerCommand("twiml.checkFiles", () => server && checkFiles(server)),
    commands.registerCommand("twiml.showReferences", showReferences),
    commands.registerCommand("twiml.stateKind", (kind) => server && stateKind(server, kind)),
    commands.registerCommand("twiml.showOutput", () => output.show()),
    ...startWithTwiml(server),
  );
}

export async function deactivate(): Promise<void> {
  await server?.stop();
}

/** Starts the server at the first document that it serves: one that is open, is opened, or gets TwiML by typing. */
function startWithTwiml(server: LanguageServer) {
  let languages = servedLanguages();
  const look = () => {
    if (server.state === "idle" && workspace.textDocuments.some((document) => isServed(document, languages))) {
      void server.start();
    }
  };
  look();
  return [
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument((change) => {
      if (server.state === "idle" && becomesServed(change, languages)) {
        void server.start();
      }
    }),
    workspace.onDidChangeConfiguration(async (change) => {
      if (!decisiveSettings.some((setting) => change.affectsConfiguration(setting))) {
        return;
      }
      languages = servedLanguages();
      // Which languages a client serves is fixed when it is made.
      if (server.state !== "idle") {
        await server.restart();
      }
      look();
    }),
  ];
}
