import type { Connection, Diagnostic } from "vscode-languageserver";
import type { OpenFiles } from "./documents";

/** Pause in typing after which diagnostics are pushed, in milliseconds. */
const pause = 150;

/** For clients that do not ask for diagnostics: sends them when a file is opened and when its author pauses. */
export function pushDiagnostics(
  connection: Connection,
  files: OpenFiles,
  diagnosticsOf: (uri: string) => Diagnostic[],
): () => void {
  const waiting = new Map<string, NodeJS.Timeout>();

  function send(uri: string): void {
    waiting.delete(uri);
    const version = files.get(uri)?.file.version;
    void connection.sendDiagnostics({
      uri,
      diagnostics: diagnosticsOf(uri),
      ...(version !== undefined && { version }),
    });
  }

  function schedule(uri: string, delay: number): void {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => send(uri), delay),
    );
  }

  files.onDidOpen((uri) => schedule(uri, 0));
  files.onDidChange((uri) => schedule(uri, pause));
  files.onDidClose((uri) => {
    clearTimeout(waiting.get(uri));
    waiting.delete(uri);
    void connection.sendDiagnostics({ uri, diagnostics: [] });
  });
  return () => {
    for (const uri of files.uris()) {
      schedule(uri, 0);
    }
  };
}
