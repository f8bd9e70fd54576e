import { type Position, Range, type TextDocument, type TextDocumentContentChangeEvent, window } from "vscode";

/** What was written for people while they typed. */
interface Written {
  readonly document: TextDocument;
  readonly at: Position;
  readonly text: string;
  /** Where it ends, and they may type it all the same. */
  readonly end: Position;
  /** What they have typed of it so far; `undefined` until the text has come. */
  typed: string | undefined;
}

/** Takes away what people type by habit although it has just been written for them, such as `Say>` after `</`. */
export class TypedAnyway {
  private written: Written | undefined;

  /** `text`, of one line, is about to be inserted at `at`, with the cursor behind it. */
  expect(document: TextDocument, at: Position, text: string): void {
    this.written = { document, at, text, end: at.translate(0, text.length), typed: undefined };
  }

  /** Whether the change is of this kind, so that nothing else should come of it. */
  hears(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[]): boolean {
    const { written } = this;
    const [change, ...more] = changes;
    if (!written || written.document !== document || !change) {
      return false;
    }
    if (more.length === 0 && change.range.start.isEqual(written.at) && change.text === written.text) {
      written.typed = "";
      return true;
    }
    const typed = (written.typed ?? "") + change.text;
    const next = written.end.translate(0, written.typed?.length ?? 0);
    const isNext = written.typed !== undefined && more.length === 0 && change.range.isEmpty;
    if (!isNext || !change.range.start.isEqual(next) || change.text === "" || !written.text.startsWith(typed)) {
      this.written = undefined;
      return false;
    }
    written.typed = typed;
    if (typed === written.text) {
      this.written = undefined;
      void takeAway(document, new Range(written.end, written.end.translate(0, typed.length)), typed);
    }
    return true;
  }
}

/** Keys that are typed meanwhile stand behind it: an edit that they cut across is made again. */
async function takeAway(document: TextDocument, range: Range, text: string): Promise<void> {
  const editor = window.activeTextEditor;
  for (let tries = 0; tries < 10 && editor?.document === document && document.getText(range) === text; tries++) {
    if (await editor.edit((edit) => edit.delete(range), { undoStopBefore: false, undoStopAfter: false })) {
      return;
    }
  }
}
