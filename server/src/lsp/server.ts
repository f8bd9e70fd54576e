import { type Connection, DidChangeConfigurationNotification, RegistrationRequest } from "vscode-languageserver";
import { capabilities } from "./capabilities";
import { clientAbilities } from "./client-abilities";
import { formattingRegistrations } from "./formatting";
import { PushDiagnostics } from "./push-diagnostics";
import { attempt, describeError } from "./request";
import { answerRequests } from "./requests";
import { Session } from "./session";
import { changedSettings, judgeAlike, readSettings } from "./settings";

/** Serves TwiML over `connection`. It knows neither Node nor the browser. */
export function startServer(connection: Connection): void {
  const session = new Session(connection);
  let push: PushDiagnostics | undefined;
  const logFailure = (error: unknown) => session.log(describeError(error));

  connection.onInitialize((params) => {
    session.client = clientAbilities(params.capabilities);
    session.settings = readSettings(params.initializationOptions, session.complain);
    if (!session.client.pullsDiagnostics) {
      const diagnosticsOf = (uri: string) => attempt(session.log, [], () => session.diagnosticsOf(uri));
      push = new PushDiagnostics(connection, session.files, diagnosticsOf, session.log);
    }
    return { capabilities: capabilities(session.client), serverInfo: { name: "TwiML" } };
  });

  connection.onInitialized(() => {
    if (session.client.registersSettings) {
      const registration = { section: "twiml" };
      connection.client.register(DidChangeConfigurationNotification.type, registration).catch(logFailure);
    }
    const registrations = formattingRegistrations(session.client.formatting);
    if (registrations.length > 0) {
      connection.sendRequest(RegistrationRequest.type, { registrations }).catch(logFailure);
    }
    updateSettings(undefined).catch(logFailure);
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    updateSettings(settings).catch(logFailure);
  });

  async function updateSettings(sent: unknown): Promise<void> {
    const settings = await changedSettings(connection, session.client.givesSettings, sent, session.complain);
    const before = session.settings;
    session.settings = settings ?? before;
    if (session.settings.inlayHints !== before.inlayHints && session.client.gestures.refreshesInlayHints) {
      await connection.languages.inlayHint.refresh();
    }
    if (judgeAlike(session.settings, before)) {
      return;
    }
    push?.sendAll();
    if (session.client.refreshesDiagnostics) {
      await connection.languages.diagnostics.refresh();
    }
  }

  answerRequests(connection, session);
  connection.listen();
}
