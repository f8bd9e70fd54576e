import { loadParser } from "../document";
import { completion } from "../features/completion";
import type { Steps } from "../features/steps";
import { toCompletionList } from "./completion";
import { documentSymbolSteps } from "./document-symbol";
import { attemptLater } from "./request";
import type { Session } from "./session";
import { inSlices } from "./slices";

/** In milliseconds: what the editor asks for at once is answered first. */
const pauses = { opened: 40, edited: 10, idle: 1000 };

/**
 * Does what will be asked for soon while nobody waits. Of a file that is opened: the outline of each element, which is
 * remembered, and a completion, so that the lists it is made of are there at the first key. Of one that is edited: the
 * outline of what has changed or stands elsewhere. In slices, with requests between them. When nobody
 * has typed for a while, the parser is loaded.
 */
export class Preparation {
  /** Of each open file: what will be prepared, or was. */
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly opened = new Set<string>();
  private idle: ReturnType<typeof setTimeout> | undefined;
  private isParserWanted = true;

  constructor(private readonly session: Session) {
    const { files } = session;
    files.onDidChange((uri) => {
      this.awaitIdleness();
      const isOpened = this.opened.has(uri);
      if (isOpened) {
        clearTimeout(this.timers.get(uri));
      }
      if (isOpened || !this.timers.has(uri)) {
        this.timers.set(
          uri,
          setTimeout(() => this.run(uri), isOpened ? pauses.edited : pauses.opened),
        );
      }
    });
    files.onDidClose((uri) => {
      clearTimeout(this.timers.get(uri));
      this.timers.delete(uri);
      this.opened.delete(uri);
    });
  }

  private awaitIdleness(): void {
    if (this.isParserWanted) {
      clearTimeout(this.idle);
      this.idle = setTimeout(() => {
        this.isParserWanted = false;
        void attemptLater(this.session.log, undefined, loadParser);
      }, pauses.idle);
    }
  }

  private run(uri: string): void {
    const { files, log } = this.session;
    const text = files.text(uri);
    const isOpened = this.opened.has(uri);
    this.opened.add(uri);
    const steps = isOpened ? this.stepsAfterEdit(uri) : this.stepsAfterOpening(uri);
    // An edit brings its own outline; the first completion is wanted all the same.
    const isWanted = () => (isOpened ? files.text(uri) === text : files.text(uri) !== undefined);
    void attemptLater(log, undefined, () => inSlices(steps, isWanted));
  }

  private *stepsAfterOpening(uri: string): Steps<void> {
    const { client, files } = this.session;
    for (const { file, document } of files.documents(uri)) {
      yield* documentSymbolSteps(file, document, client.symbols);
      yield;
      const list = completion(document, document.root?.startTag.span.end ?? 0);
      if (list) {
        toCompletionList(file, list, client.completion);
      }
      yield;
    }
  }

  /** No outline is remembered of what is a part of a file, nor for a client that takes a list. */
  private *stepsAfterEdit(uri: string): Steps<void> {
    const { client, files } = this.session;
    const open = client.symbols.hierarchy ? files.get(uri) : undefined;
    if (open) {
      yield* documentSymbolSteps(open.file, open.document, client.symbols);
    }
  }
}
