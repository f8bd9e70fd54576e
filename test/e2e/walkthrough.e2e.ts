import * as assert from "node:assert/strict";
import * as vscode from "vscode";

interface Step {
  readonly description: string;
  readonly media: { readonly image: Readonly<Record<string, string>> };
}

suite("the walkthrough", () => {
  const extension = vscode.extensions.getExtension("vscode-twiml.vscode-twiml");
  const steps: readonly Step[] = extension?.packageJSON.contributes.walkthroughs[0].steps ?? [];

  test("shows pictures and offers commands that exist", async () => {
    assert.ok(extension && steps.length > 0);
    const known = await vscode.commands.getCommands(true);
    for (const { description, media } of steps) {
      for (const [, command] of description.matchAll(/\(command:([\w.]+)/g)) {
        assert.ok(known.includes(command ?? ""), command);
      }
      for (const image of Object.values(media.image)) {
        await vscode.workspace.fs.stat(vscode.Uri.joinPath(extension.extensionUri, image));
      }
    }
  });
});
