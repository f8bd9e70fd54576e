import * as vscode from "vscode";
import { closeEditors, eventually, hoverOver, openText } from "./editor";

suite("saying what a document is for", () => {
  teardown(closeEditors);

  const messaging = '<?xml version="1.0"?>\n<!-- twiml: messaging -->\n<Response>\n</Response>\n';

  async function becomes({ document }: vscode.TextEditor, text: string): Promise<void> {
    await eventually(`${text}; there is ${document.getText()}`, () => document.getText() === text);
  }

  test("the comment comes, changes and goes", async () => {
    const editor = await openText('<?xml version="1.0"?>\n<Response>|\n</Response>\n');
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    await vscode.commands.executeCommand("twiml.stateKind", "messaging");
    await becomes(editor, messaging);
    await vscode.commands.executeCommand("twiml.stateKind", "wait");
    await becomes(editor, messaging.replace("messaging", "wait"));
    await vscode.commands.executeCommand("twiml.stateKind", null);
    await becomes(editor, '<?xml version="1.0"?>\n<Response>\n</Response>\n');
    await vscode.commands.executeCommand("undo");
    await becomes(editor, messaging.replace("messaging", "wait"));
  });

  test("without a kind it asks, and the first that it offers is a call", async () => {
    const editor = await openText("<Response>|\n</Response>\n");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    let isOpen = false;
    // Nothing tells when the list is open; accepted before it is filled, it closes.
    await eventually("the comment", async () => {
      if (!isOpen) {
        isOpen = true;
        void vscode.commands.executeCommand("twiml.stateKind").then(() => {
          isOpen = false;
        });
      }
      await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
      return editor.document.getText().startsWith("<!-- twiml: voice -->\n<Response>");
    });
  });

  test("in a string of a program it is said inside of the string", async () => {
    const editor = await openText("export const hello = `<Response>|\n</Response>`;\n", "typescript");
    await eventually("an answer from the server", () => hoverOver(editor, "Response"));
    await vscode.commands.executeCommand("twiml.stateKind", "messaging");
    await becomes(editor, "export const hello = `<!-- twiml: messaging -->\n<Response>\n</Response>`;\n");
  });
});
