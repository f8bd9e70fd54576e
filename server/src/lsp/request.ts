import { type CancellationToken, LSPErrorCodes, ResponseError } from "vscode-languageserver";

export type Log = (message: string) => void;

/**
 * Answers one request after the messages that already wait, so that a cancellation among them counts.
 * A bug in a feature is logged and answered with `fallback`; it never ends the server.
 */
export async function answer<T, E = void>(
  token: CancellationToken,
  log: Log,
  fallback: T,
  compute: () => T,
): Promise<T | ResponseError<E>> {
  await new Promise((resolve) => setImmediate(resolve));
  return token.isCancellationRequested ? cancelled() : attempt(log, fallback, compute);
}

export function cancelled<E>(): ResponseError<E> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "Request cancelled");
}

/** For a question whose place or text is no more: whoever asked may ask again. */
export function contentModified<E>(): ResponseError<E> {
  return new ResponseError(LSPErrorCodes.ContentModified, "The file has changed");
}

/** What `compute` gives, or else `fallback` and a line in the log. */
export function attempt<T>(log: Log, fallback: T, compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    log(describeError(error));
    return fallback;
  }
}

/** The same of what takes its time. */
export async function attemptLater<T>(log: Log, fallback: T, compute: () => Promise<T>): Promise<T> {
  try {
    return await compute();
  } catch (error) {
    log(describeError(error));
    return fallback;
  }
}

/** With the place where it happened, as far as the error tells. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
