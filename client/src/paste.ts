import * as vscode from "vscode";
import {
  type CancellationToken,
  type DataTransfer,
  Disposable,
  type DocumentSelector,
  languages,
  type Position,
  Range,
  type TextDocument,
  workspace,
} from "vscode";
import type { LanguageServer } from "./language-server";
import { toWireRange } from "./wire";

/** Edits of pasted text came with VS Code 1.97; until then text is pasted as it is. Their types, as far as they are used. */
interface PasteEditKind {
  append(...parts: readonly string[]): PasteEditKind;
}
interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
}
interface PasteApi {
  readonly DocumentDropOrPasteEditKind?: { readonly Empty: PasteEditKind };
  readonly DocumentPasteEdit?: new (text: string, title: string, kind: PasteEditKind) => PasteEdit;
}
interface PasteLanguages {
  registerDocumentPasteEditProvider?(
    selector: DocumentSelector,
    provider: {
      provideDocumentPasteEdits(
        document: TextDocument,
        ranges: readonly Range[],
        transfer: DataTransfer,
        context: unknown,
        token: CancellationToken,
      ): Promise<readonly PasteEdit[] | undefined>;
    },
    metadata: { readonly providedPasteEditKinds: readonly PasteEditKind[]; readonly pasteMimeTypes: readonly string[] },
  ): Disposable;
}

/** A title, for the menu of what else could be done, came with the same version. */
const DropEdit = vscode.DocumentDropEdit as new (text: string, title: string) => vscode.DocumentDropEdit;

/** Came later than snippets; who does not know it indents all lines but the first once more. */
type SnippetEdit = vscode.SnippetTextEdit & { keepWhitespace?: boolean };

interface Answer {
  readonly text: string;
  readonly title: string;
}

const files = "text/uri-list";
const text = "text/plain";
const selector: DocumentSelector = [{ language: "twiml" }, { language: "xml" }];

/** Writes pasted text and dropped files as TwiML; how, the server knows. The editor offers what it would do itself beside it. */
export function pasteAndDrop(server: LanguageServer): Disposable {
  const drops = languages.registerDocumentDropEditProvider(selector, {
    provideDocumentDropEdits: async (document, position, transfer) => {
      const uris = await urisIn(transfer);
      const answer = uris.length > 0 ? await ask(server, document, at(position), { files: uris }) : undefined;
      return answer && asWritten(new DropEdit("", answer.title), document, [at(position)], [answer.text]);
    },
  });
  return Disposable.from(drops, paste(server));
}

function paste(server: LanguageServer): Disposable {
  const { DocumentDropOrPasteEditKind: kinds, DocumentPasteEdit: Edit } = vscode as PasteApi;
  const kind = kinds?.Empty.append("text", "twiml");
  const registered =
    kind &&
    Edit &&
    (languages as PasteLanguages).registerDocumentPasteEditProvider?.(
      selector,
      {
        provideDocumentPasteEdits: async (document, ranges, transfer) => {
          const pasted = (await pastedIn(transfer, ranges.length)) ?? [];
          const answers = await Promise.all(ranges.map((range, index) => ask(server, document, range, pasted[index])));
          const [title] = answers.flatMap((answer) => answer?.title ?? []);
          const texts = answers.map((answer, index) => answer?.text ?? pasted[index]?.text ?? "");
          return title === undefined ? undefined : [asWritten(new Edit("", title, kind), document, ranges, texts)];
        },
      },
      { providedPasteEditKinds: [kind], pasteMimeTypes: [files, text] },
    );
  return registered ?? new Disposable(() => {});
}

/** The text of an edit itself is indented by the editor like the line that it begins in; the server has done that. */
function asWritten<T extends { additionalEdit?: vscode.WorkspaceEdit }>(
  edit: T,
  { uri }: TextDocument,
  ranges: readonly Range[],
  texts: readonly string[],
): T {
  const snippets = ranges.map((range, index) => {
    const snippet: SnippetEdit = vscode.SnippetTextEdit.replace(
      range,
      new vscode.SnippetString().appendText(texts[index]!),
    );
    snippet.keepWhitespace = true;
    return snippet;
  });
  edit.additionalEdit = new vscode.WorkspaceEdit();
  edit.additionalEdit.set(uri, snippets);
  return edit;
}

interface Pasted {
  readonly text?: string;
  readonly files?: readonly string[];
}

/** What is pasted at each of the cursors; `undefined` for what is the same in TwiML. */
async function pastedIn(transfer: DataTransfer, cursors: number): Promise<readonly Pasted[] | undefined> {
  const uris = await urisIn(transfer);
  if (uris.length > 0) {
    return cursors === 1 ? [{ files: uris }] : undefined;
  }
  const pasted = await transfer.get(text)?.asString();
  // What holds none of these is the same in TwiML.
  if (!pasted || !/[&<"']|]]>|--|https?:/.test(pasted)) {
    return undefined;
  }
  // As the editor does it: a line for each cursor, if there are as many.
  const lines = pasted.split(/\r?\n/);
  const isSpread =
    lines.length === cursors && workspace.getConfiguration().get("editor.multiCursorPaste", "spread") === "spread";
  return Array.from({ length: cursors }, (_, index) => ({ text: isSpread ? lines[index]! : pasted }));
}

/** By RFC 2483, lines that begin with `#` are comments. */
async function urisIn(transfer: DataTransfer): Promise<string[]> {
  const list = (await transfer.get(files)?.asString()) ?? "";
  return list.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
}

async function ask(server: LanguageServer, document: TextDocument, range: Range, pasted: Pasted | undefined) {
  const answer =
    pasted &&
    (await server.request<Answer | null>("twiml/paste", {
      uri: document.uri.toString(),
      range: toWireRange(range),
      ...pasted,
    }));
  return answer ?? undefined;
}

function at(position: Position): Range {
  return new Range(position, position);
}
