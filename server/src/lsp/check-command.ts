import {
  type CancellationToken,
  type Connection,
  DiagnosticSeverity,
  ErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { CheckProgress } from "./check-progress";
import { checkFiles } from "./file-check";
import { attemptLater } from "./request";
import type { Session } from "./session";
import type { ShownDiagnostics } from "./shown-diagnostics";

/** The command of `workspace/executeCommand` that checks all files of the workspace; it takes no arguments. */
export const checkFilesCommand = "twiml.server.checkFiles";

/** What the command answers. */
export interface CheckResult {
  /** How many files were checked. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  /** Information and hints. */
  readonly others: number;
  /** In how many files something was found. */
  readonly marked: number;
  readonly isCancelled: boolean;
}

/** Checks all files when it is told to, and shows what is wrong in those that are not open. */
export function answerCheckCommand(connection: Connection, session: Session, shown: ShownDiagnostics): void {
  connection.onExecuteCommand(async ({ command }, token, progress) => {
    if (command !== checkFilesCommand) {
      return new ResponseError(ErrorCodes.InvalidParams, `There is no command ${command}`);
    }
    return attemptLater<CheckResult | null>(session.log, null, async () => {
      const told = new CheckProgress(progress);
      try {
        return await checkAll(session, shown, token, told);
      } finally {
        told.done();
      }
    });
  });
}

async function checkAll(
  session: Session,
  shown: ShownDiagnostics,
  token: CancellationToken,
  progress: CheckProgress,
): Promise<CheckResult> {
  const workspace = await session.index.ready(token);
  const total = Array.from(workspace.summaries()).length;
  const counts = { files: 0, errors: 0, warnings: 0, others: 0, marked: 0 };
  const isCancelled = () => token.isCancellationRequested || session.isShutDown;
  for await (const { path, state, diagnostics } of checkFiles(session, { isWanted: () => true, isCancelled })) {
    counts.files++;
    counts.marked += diagnostics.length > 0 ? 1 : 0;
    for (const { severity } of diagnostics) {
      counts[
        severity === DiagnosticSeverity.Error
          ? "errors"
          : severity === DiagnosticSeverity.Warning
            ? "warnings"
            : "others"
      ]++;
    }
    // A client that asks about all files shows what is in them already.
    if (!session.asksAboutAllFiles) {
      shown.show(path, state, diagnostics);
    }
    progress.report(counts.files, total);
  }
  return { ...counts, isCancelled: token.isCancellationRequested };
}
