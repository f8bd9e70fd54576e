import type { Connection, WorkDoneProgressServerReporter } from "vscode-languageserver";
import { describeError, type Log } from "./request";

/** A small workspace is read before anybody could see a progress; in milliseconds, as is the pause between two reports. */
const pauses = { begin: 400, report: 250 };

export interface Progress {
  readonly isCancelled: () => boolean;
  readonly done: () => void;
}

/** `count` says how many files are read so far; `onCancel` is called when somebody stops it. */
export type StartProgress = (count: () => number, onCancel: () => void) => Progress;

/** Shows that files are read to clients that show progress, once it takes a while; there people can stop it, too. */
export function showProgress(connection: Connection, log: Log): StartProgress {
  return (count, onCancel) => {
    let reporter: WorkDoneProgressServerReporter | undefined;
    let isDone = false;
    let timer = setTimeout(() => {
      begin().catch((error) => log(describeError(error)));
    }, pauses.begin);

    async function begin() {
      const created = await connection.window.createWorkDoneProgress();
      if (isDone) {
        created.done();
        return;
      }
      reporter = created;
      reporter.token.onCancellationRequested(onCancel);
      reporter.begin("Reading TwiML files", undefined, message(), true);
      timer = setTimeout(report, pauses.report);
    }

    function report() {
      reporter?.report(message());
      timer = setTimeout(report, pauses.report);
    }

    function message(): string {
      return count() === 1 ? "1 file" : `${count()} files`;
    }

    return {
      isCancelled: () => reporter?.token.isCancellationRequested ?? false,
      done() {
        isDone = true;
        clearTimeout(timer);
        reporter?.done();
      },
    };
  };
}
