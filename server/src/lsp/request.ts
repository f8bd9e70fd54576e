import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

/**
 * Runs one request after the messages that already wait, so that a cancellation among them counts.
 * A bug in a feature is logged and answered with `fallback`; it never ends the server.
 */
export async function answer<T, E = void>(
  token: CancellationToken,
  log: (message: string) => void,
  fallback: T,
  compute: () => T,
): Promise<T | ResponseError<E>> {
  await new Promise((resolve) => setImmediate(resolve));
  if (token.isCancellationRequested) {
    return new ResponseError(LSPErrorCodes.RequestCancelled, "Request cancelled");
  }
  try {
    return compute();
  } catch (error) {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return fallback;
  }
}
