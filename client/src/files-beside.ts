import { Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Lets the server ask for the names of the files beside a document, so that it gives a new file another name. */
export function answerFilesBeside(client: BaseLanguageClient): void {
  client.registerFeature({
    fillClientCapabilities: (capabilities) => {
      capabilities.experimental = { ...capabilities.experimental, twimlFilesBeside: true };
    },
    initialize: () => {},
    getState: () => ({ kind: "static" }),
    clear: () => {},
  });
  client.onRequest("twiml/filesBeside", async ({ uri }: { readonly uri: string }) => {
    const folder = Uri.joinPath(client.protocol2CodeConverter.asUri(uri), "..");
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  });
}
