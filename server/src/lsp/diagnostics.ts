import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  type DiagnosticServerCancellationData,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  ResponseError,
} from "vscode-languageserver";
import { joinedSteps } from "../features/steps";
import { allInSteps } from "./answers-in-steps";
import { attemptLater, cancelled } from "./request";
import type { Session } from "./session";
import { abandoned, inSlices } from "./slices";
import { documentsAt } from "./workspace-documents";

type Report = DocumentDiagnosticReport | ResponseError<DiagnosticServerCancellationData>;

/** Answers what is wrong in a file, whether it is open or not. */
export function answerDiagnostics(connection: Connection, session: Session): void {
  connection.languages.diagnostics.on(({ textDocument: { uri } }, token) =>
    session.isShutDown || session.files.version(uri) !== undefined
      ? reportOpen(session, uri, token)
      : reportClosed(session, uri, token),
  );
}

function reportOpen(session: Session, uri: string, token: CancellationToken): Promise<Report> {
  return allInSteps<DocumentDiagnosticReport, DiagnosticServerCancellationData>(
    session,
    uri,
    token,
    report([]),
    function* (documents) {
      return report(yield* joinedSteps(documents, (open) => session.diagnosticStepsIn(open)));
    },
    askAgain,
  );
}

/** As it is on the disk: few clients ask for that, but those would take no findings for good news. */
async function reportClosed(session: Session, uri: string, token: CancellationToken): Promise<Report> {
  const items = await attemptLater(session.log, [], async () => {
    await session.index.ready(token);
    const documents = await documentsAt(session, uri);
    return inSlices(
      joinedSteps(documents, (closed) => session.diagnosticStepsIn(closed)),
      () => !token.isCancellationRequested,
    );
  });
  return items === abandoned || token.isCancellationRequested ? cancelled() : report(items);
}

/** The client asks again by itself, or is told to. */
function askAgain(): ResponseError<DiagnosticServerCancellationData> {
  return new ResponseError(LSPErrorCodes.ServerCancelled, "The file has changed", { retriggerRequest: true });
}

function report(items: Diagnostic[]): DocumentDiagnosticReport {
  return { kind: "full", items };
}
