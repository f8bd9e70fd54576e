import { type QuickPickItem, TextEdit, WorkspaceEdit, window, workspace } from "vscode";
import { type DocumentKind, kindTexts } from "./document-kind";
import type { LanguageServer } from "./language-server";
import { placeOf, toRange, type WireRange } from "./wire";

/** What a comment can say that a document is for; `null`: none says it, and its verbs decide. */
export type StatedKind = Exclude<DocumentKind, "either">;

interface Choice extends QuickPickItem {
  readonly states: StatedKind;
}

const choices: readonly Choice[] = [
  { states: "voice", label: "Voice call", detail: kindTexts.voice.detail },
  { states: "messaging", label: "Message reply", detail: kindTexts.messaging.detail },
  { states: "wait", label: "Wait music of a conference", detail: kindTexts.wait.detail },
  { states: "queue", label: "Wait music of a queue", detail: kindTexts.queue.detail },
  { states: "whisper", label: "Whisper", detail: kindTexts.whisper.detail },
  { states: null, label: "Infer it", detail: "No comment says it: the verbs of the document decide" },
];

/** Says what the active document is for. `wanted` is the kind (for key bindings); without it the user is asked. */
export async function stateKind(server: LanguageServer, wanted?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) {
    return;
  }
  const place = placeOf(editor);
  const kind = isStated(wanted) ? wanted : await askForKind(server, place);
  if (kind === undefined) {
    return;
  }
  const { document } = editor;
  const { version } = document;
  const edits = await server.request<readonly { range: WireRange; newText: string }[]>("twiml/stateKind", {
    ...place,
    kind,
  });
  if (!edits) {
    void window.showInformationMessage("There is no TwiML at the cursor.");
  } else if (document.version === version) {
    const edit = new WorkspaceEdit();
    edit.set(
      document.uri,
      edits.map(({ range, newText }) => new TextEdit(toRange(range), newText)),
    );
    await workspace.applyEdit(edit);
  }
}

function isStated(wanted: unknown): wanted is StatedKind {
  return choices.some(({ states }) => states === wanted);
}

async function askForKind(server: LanguageServer, place: object): Promise<StatedKind | undefined> {
  const current = await server.request<StatedKind>("twiml/statedKind", place);
  const chosen = await window.showQuickPick(
    choices.map((choice) => (choice.states === current ? { ...choice, description: "current" } : choice)),
    { title: "What is this document for?", placeHolder: "A comment <!-- twiml: … --> in the document will say so" },
  );
  return chosen?.states;
}
