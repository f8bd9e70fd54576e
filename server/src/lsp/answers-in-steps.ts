import { type CancellationToken, ResponseError } from "vscode-languageserver";
import { allAtOnce, joinedSteps, type Steps } from "../features/steps";
import type { OpenDocument, OpenFile } from "./documents";
import { answer, attemptLater, cancelled, contentModified, type Log } from "./request";
import type { Session } from "./session";
import { abandoned, inSlices, isLarge } from "./slices";

/**
 * Answers a request that takes long in a large file: there it is answered in slices, and with `outdated` if the file changes
 * meanwhile. Otherwise as `Session.all` does.
 */
export async function allInSteps<T, E = void>(
  session: Session,
  uri: string,
  token: CancellationToken,
  nothing: T,
  compute: (documents: readonly OpenDocument[]) => Steps<T>,
  outdated?: () => ResponseError<E>,
): Promise<T | ResponseError<E>> {
  const { files } = session;
  await files.ready(uri);
  function* steps(): Steps<T> {
    const documents = files.documents(uri);
    return documents.length > 0 ? yield* compute(documents) : nothing;
  }
  return answerInSteps(session, uri, token, nothing, steps, outdated);
}

/** The same with what all documents of a file give each. */
export function withinInSteps<T, N extends readonly T[] | null, E = void>(
  session: Session,
  uri: string,
  token: CancellationToken,
  nothing: N,
  compute: (open: OpenDocument) => Steps<readonly T[]>,
): Promise<T[] | N | ResponseError<E>> {
  return allInSteps<T[] | N, E>(session, uri, token, nothing, (documents) => joinedSteps(documents, compute));
}

/** The same of a file that is one document. */
export function aboutInSteps<T, E = void>(
  session: Session,
  uri: string,
  token: CancellationToken,
  nothing: T,
  compute: (open: OpenFile) => Steps<T>,
): Promise<T | ResponseError<E>> {
  return answerInSteps<T, E>(session, uri, token, nothing, function* () {
    const open = session.files.get(uri);
    return open ? yield* compute(open) : nothing;
  });
}

function answerInSteps<T, E>(
  session: Session,
  uri: string,
  token: CancellationToken,
  nothing: T,
  steps: () => Steps<T>,
  outdated: () => ResponseError<E> = contentModified,
): Promise<T | ResponseError<E>> {
  const { files, log } = session;
  const text = files.text(uri);
  return session.isShutDown || !isLarge(text)
    ? session.answer(token, nothing, () => allAtOnce(steps()))
    : answerInSlices(token, log, nothing, steps, () => files.text(uri) !== text, outdated());
}

/**
 * Answers step by step, with pauses in which others are answered. Where it is abandoned in one of them,
 * as `isOutdated` says then, the answer is `outdated`.
 */
async function answerInSlices<T, E = void>(
  token: CancellationToken,
  log: Log,
  fallback: T,
  steps: () => Steps<T>,
  isOutdated: () => boolean,
  outdated: ResponseError<E>,
): Promise<T | ResponseError<E>> {
  const begun = await answer<Steps<T> | undefined, E>(token, log, undefined, steps);
  if (begun === undefined || begun instanceof ResponseError) {
    return begun ?? fallback;
  }
  const isWanted = () => !token.isCancellationRequested && !isOutdated();
  const result = await attemptLater(log, fallback, () => inSlices(begun, isWanted));
  if (result !== abandoned) {
    return result;
  }
  return token.isCancellationRequested ? cancelled() : outdated;
}
