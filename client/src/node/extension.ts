import type { ExtensionContext } from "vscode";
import { activateClient } from "../client";

export { deactivate } from "../client";

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath("dist/server.js");
  activateClient(context, async (options) => {
    // The client library is most of the bundle: it is evaluated when there is TwiML to serve, not for every .xml file.
    const { LanguageClient, TransportKind } = await import("vscode-languageclient/node");
    const run = { module, transport: TransportKind.ipc };
    const debug = { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } };
    return new LanguageClient("twiml", "TwiML", { run, debug }, options);
  });
}
