import { completion } from "../features/completion";
import { symbols } from "../features/symbols";
import { toCompletionList } from "./completion";
import { toDocumentSymbols } from "./document-symbol";
import { attempt } from "./request";
import type { Session } from "./session";

/** In milliseconds: what the editor asks for at once is answered first. */
const pause = 40;

/**
 * Does what will be asked for soon while nobody waits: when a file is opened, the outline of each element, which is
 * remembered, and a completion, so that the lists it is made of are there at the first key. A step at a time, with
 * requests between them.
 */
export class Preparation {
  private readonly prepared = new Set<string>();

  constructor(private readonly session: Session) {
    const { files } = session;
    files.onDidChange((uri) => {
      if (!this.prepared.has(uri)) {
        this.prepared.add(uri);
        setTimeout(() => this.run(uri), pause);
      }
    });
    files.onDidClose((uri) => this.prepared.delete(uri));
  }

  private run(uri: string): void {
    const steps = this.steps(uri);
    const next = () => {
      const step = steps.shift();
      if (step) {
        attempt(this.session.log, undefined, step);
        setTimeout(next);
      }
    };
    next();
  }

  private steps(uri: string): (() => void)[] {
    const { client, files } = this.session;
    return files.documents(uri).flatMap(({ file, document }) => [
      () => {
        toDocumentSymbols(file, symbols(document), client.symbols);
      },
      () => {
        const list = completion(document, document.root?.startTag.span.end ?? 0);
        if (list) {
          toCompletionList(file, list, client.completion);
        }
      },
    ]);
  }
}
