import { type Connection, DidChangeConfigurationNotification, RegistrationRequest } from "vscode-languageserver";
import type { ReadGrammar } from "../hosts/strings/grammars";
import type { FileAccess } from "../workspace/file-access";
import { capabilities } from "./capabilities";
import { answerCheckCommand } from "./check-command";
import { clientAbilities } from "./client-abilities";
import { refreshCodeLenses } from "./code-lens";
import { formattingRegistrations } from "./formatting";
import { Preparation } from "./preparation";
import { PushDiagnostics } from "./push-diagnostics";
import { attemptLater, describeError } from "./request";
import { answerRequests } from "./requests";
import { Session } from "./session";
import { changedSettings, judgeAlike, readSettings } from "./settings";
import { ShownDiagnostics } from "./shown-diagnostics";
import { WorkspaceDiagnostics } from "./workspace-diagnostics";
import { followFolders, followWorkspace, workspaceFolders, workspaceRegistrations } from "./workspace-events";

/**
 * Serves TwiML over `connection`. It knows neither Node nor the browser: `access` is how it reads the user's files,
 * `readGrammar` its own, if it can.
 */
export function startServer(connection: Connection, access?: FileAccess, readGrammar?: ReadGrammar): void {
  const session = new Session(connection, access, readGrammar, () => judgeAnew());
  new Preparation(session);
  const workspaceDiagnostics = new WorkspaceDiagnostics(connection, session);
  const shown = new ShownDiagnostics(connection, session);
  let push: PushDiagnostics | undefined;
  const logFailure = (error: unknown) => session.log(describeError(error));

  connection.onInitialize((params) => {
    session.client = clientAbilities(params.capabilities);
    session.settings = readSettings(params.initializationOptions, session.complain);
    session.index.changeFolders(workspaceFolders(params));
    if (!session.client.pullsDiagnostics) {
      const diagnosticsOf = (uri: string) => attemptLater(session.log, [], () => session.diagnosticsOf(uri));
      push = new PushDiagnostics(connection, session.files, diagnosticsOf, session.log);
    }
    return { capabilities: capabilities(session.client), serverInfo: { name: "TwiML" } };
  });

  connection.onInitialized(() => {
    followFolders(connection, session);
    if (session.client.registersSettings) {
      const registration = { section: "twiml" };
      connection.client.register(DidChangeConfigurationNotification.type, registration).catch(logFailure);
    }
    const registrations = [
      ...formattingRegistrations(session.client.formatting),
      ...workspaceRegistrations(session.client.workspace),
    ];
    if (registrations.length > 0) {
      connection.sendRequest(RegistrationRequest.type, { registrations }).catch(logFailure);
    }
    updateSettings(undefined).catch(logFailure);
  });

  connection.onShutdown(() => {
    session.isShutDown = true;
    session.index.stop();
    workspaceDiagnostics.stop();
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    updateSettings(settings).catch(logFailure);
  });

  async function updateSettings(sent: unknown): Promise<void> {
    const settings = await changedSettings(connection, session.client.givesSettings, sent, session.complain);
    const before = session.settings;
    session.settings = settings ?? before;
    session.index.settingsChanged(before);
    if (!judgeAlike(session.settings, before)) {
      judgeAnew();
    }
    workspaceDiagnostics.settingsChanged();
    if (session.asksAboutAllFiles) {
      shown.hideAll();
    }
    // A client may refuse these, or never answer: nothing waits for them.
    if (session.settings.inlayHints !== before.inlayHints && session.client.gestures.refreshesInlayHints) {
      connection.languages.inlayHint.refresh().catch(logFailure);
    }
    if (session.settings.codeLens !== before.codeLens) {
      refreshCodeLenses(connection, session);
    }
  }

  /** To be called when the same text is judged otherwise. */
  function judgeAnew(): void {
    session.judgement++;
    push?.sendAll();
    shown.refresh();
    if (session.client.refreshesDiagnostics) {
      connection.languages.diagnostics.refresh().catch(logFailure);
    }
  }

  answerRequests(connection, session);
  answerCheckCommand(connection, session, shown);
  followWorkspace(connection, session);
  connection.listen();
}
