import {
  commands,
  type Position,
  Range,
  SnippetString,
  type TextDocument,
  type TextDocumentContentChangeEvent,
  type TextEditor,
  window,
} from "vscode";

/** Quotes that were written for a value, with the cursor between them, and nothing typed since. */
interface Written {
  readonly document: TextDocument;
  /** Between the quotes. */
  readonly at: Position;
  /** Whether the quotes have come. */
  hasCome: boolean;
}

/**
 * Takes in the quote that people type by habit behind `=`, although quotes have just been written for them. VS Code types
 * over the closing one, which leads out of the value: the value begins anew then, with what was typed meanwhile.
 */
export class TypedQuotes {
  private written: Written | undefined;

  /** Quotes are about to be written at `from`. */
  expect(document: TextDocument, from: Position): void {
    this.written = { document, at: from.translate(0, 1), hasCome: false };
  }

  /** Whether the change is of this kind, so that nothing else should come of it. */
  hears(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const { written } = this;
    const [change, ...more] = changes;
    if (!written || !change || written.document !== document) {
      return false;
    }
    const { at } = written;
    if (
      !written.hasCome &&
      more.length === 0 &&
      change.text === '""' &&
      change.range.start.isEqual(at.translate(0, -1))
    ) {
      written.hasCome = true;
      return true;
    }
    this.written = undefined;
    const quote = change.text[0];
    const isTyped = more.length === 0 && (quote === '"' || quote === "'") && change.range.start.isEqual(at);
    if (!written.hasCome || !isTyped) {
      return false;
    }
    void beginAnew(document, at, change.text);
    return true;
  }
}

/** Keys that are typed meanwhile stand behind the quotes: an edit that they cut across is made again. */
async function beginAnew(document: TextDocument, at: Position, typedFirst: string): Promise<void> {
  const quote = typedFirst.slice(0, 1);
  for (let tries = 0; tries < 10; tries++) {
    const editor = window.activeTextEditor;
    const range =
      editor?.document === document
        ? new Range(at.translate(0, -1), lastQuote(editor, at.translate(0, typedFirst.length)))
        : undefined;
    const typed = range && valueIn(document.getText(range), quote);
    if (!editor || !range || typed === undefined) {
      return;
    }
    const value = new SnippetString(quote).appendText(typed).appendTabstop(1).appendText(quote);
    if (await editor.insertSnippet(value, range, { undoStopBefore: false, undoStopAfter: false })) {
      await suggest();
      return;
    }
  }
}

/** Behind the cursor, which is known late, and the closing quote where it is still before that one. */
function lastQuote({ document, selection }: TextEditor, typed: Position): Position {
  const cursor = selection.active;
  const end = cursor.line === typed.line && cursor.isAfter(typed) ? cursor : typed;
  const next = document.getText(new Range(end, end.translate(0, 1)));
  return next === '"' ? end.translate(0, 1) : end;
}

/** What was typed for the value, as it now stands behind or between the quotes; `undefined` where it looks otherwise. */
function valueIn(text: string, quote: string): string | undefined {
  const [, value] = (quote === '"' ? /^""([^"'<>]*)"*$/ : /^"'([^"'<>]*)'?"$/).exec(text) ?? [];
  return value;
}

/** Opens the list of values; where there is none, nothing shows. */
export async function suggest(): Promise<void> {
  await commands.executeCommand("editor.action.triggerSuggest", { auto: true });
}
