import * as assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { eventually } from "./editor";

type Deed =
  | { readonly does: "paste"; readonly text: string }
  | { readonly does: "drop"; readonly files: readonly string[] }
  | { readonly does: "inspect" };

/** Whether somebody sits before the page: test/scripts/person.mjs does where VS Code runs in a browser. A desktop one lets nobody in. */
export const hasPerson = vscode.env.uiKind === vscode.UIKind.Web;

/** A test that needs a person. Where there is none it is pending, and its name in the output says why. */
export function personTest(name: string, run: () => Promise<void>): void {
  if (hasPerson) {
    // A page that is drawn by a busy machine takes its time.
    test(name, run).timeout(90_000);
  } else {
    test(`${name} (not looked at: a desktop VS Code shows its page to no test)`);
  }
}

/** Has something done in the page as by a person, and returns what is seen then. */
async function ask(deed: Deed): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), "twiml-person-"));
  const answer = join(folder, "answer.json");
  try {
    console.log(`\u0003${JSON.stringify({ ...deed, answer })}`);
    await eventually(`an answer to ${deed.does}`, () => existsSync(answer));
    const { seen, error } = JSON.parse(readFileSync(answer, "utf8"));
    assert.equal(error, undefined);
    return seen;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Pastes the text in the active editor. A browser gives the clipboard to a key press, not to a command. */
export async function paste(text: string): Promise<void> {
  if (hasPerson) {
    await ask({ does: "paste", text });
  } else {
    await vscode.env.clipboard.writeText(text);
    await vscode.commands.executeCommand("editor.action.clipboardPasteAction");
  }
}

/** Drags files of the explorer to the cursor of the active editor and lets them go with Shift held. Needs a person. */
export async function drop(...files: readonly string[]): Promise<void> {
  await ask({ does: "drop", files });
}

/** How the editor takes a token. */
export interface SeenToken {
  /** The id of the language. */
  readonly language: string;
  /** Of the grammars; the innermost first. */
  readonly scopes: readonly string[];
}

/** What VS Code's own inspector says of the token behind the cursor of the active editor. Needs a person. */
export async function inspectToken(): Promise<SeenToken> {
  await vscode.commands.executeCommand("editor.action.inspectTMScopes");
  const { language = "", "textmate scopes": scopes = "" } = (await ask({ does: "inspect" })) as Record<string, string>;
  return { language, scopes: scopes.split("\n") };
}
