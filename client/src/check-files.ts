import { commands, ProgressLocation, window } from "vscode";
import { type CheckResult, checkSummary } from "./check-summary";
import type { LanguageServer } from "./language-server";

const showProblems = "Show Problems";

/** Has all TwiML files of the workspace checked, which fills the Problems view, and says what came of it. */
export async function checkFiles(server: LanguageServer): Promise<void> {
  const options = { location: ProgressLocation.Notification, title: "Checking TwiML files", cancellable: true };
  const result = await window.withProgress(options, async (progress, token) => {
    if (server.state === "idle") {
      await server.start();
    }
    let percent = 0;
    return server.run<CheckResult>("twiml.server.checkFiles", token, ({ percentage = percent, message }) => {
      progress.report({ increment: percentage - percent, ...(message !== undefined && { message }) });
      percent = percentage;
    });
  });
  if (!result) {
    void window.showErrorMessage("The TwiML files were not checked: the language server does not answer.");
    return;
  }
  const actions = result.marked > 0 ? [showProblems] : [];
  void window.showInformationMessage(checkSummary(result), ...actions).then((choice) => {
    return choice && commands.executeCommand("workbench.actions.view.problems");
  });
}
