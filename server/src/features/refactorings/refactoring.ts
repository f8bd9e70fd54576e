import type { TwimlDocument } from "../../document";
import type { Edit } from "../../text/edit";
import type { Span } from "../../text/span";

/** One way to write a document otherwise. Its file is named after its `id`. */
export interface Refactoring {
  readonly id: string;
  /** An imperative, where `Refactored` has none that says more. */
  readonly title: string;
  /** `extract` makes a new file, `rewrite` stays in the document. */
  readonly kind: "rewrite" | "extract";
  /** The span is what is selected, or the cursor where it is empty. `undefined` where there is nothing to rewrite. */
  apply(document: TwimlDocument, span: Span, options: RefactoringOptions): Refactored | undefined;
}

export interface Refactored {
  /** They do not overlap; in the order of the document. */
  readonly edits: readonly Edit[];
  readonly title?: string;
  readonly newFile?: NewFile;
}

export interface NewFile {
  /** Without folder: it belongs beside the document. The edits refer to it by this name. */
  readonly name: string;
  readonly text: string;
}

export interface RefactoringOptions {
  /** Of new files, with its dot. */
  readonly extension: string;
  /** The names of the files beside the document, which a new one may not have. */
  readonly takenNames: readonly string[];
}
