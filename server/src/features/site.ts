import type { Span } from "../text/span";
import type { FilePath } from "../workspace/file-path";
import type { Workspace } from "../workspace/workspace";

/** Where a document is: what a feature that looks into other files takes beside it. */
export interface Site {
  readonly workspace: Workspace;
  /** `undefined` for a document that was never saved. */
  readonly path: FilePath | undefined;
  /** Where a span of the document is in that file; absent where the file is the document. */
  readonly inFile?: (span: Span) => Span;
}

/** Found out when somebody needs it: to ask for the workspace makes the server read it. */
export type LazySite = () => Site;

/** A stretch of a file of the workspace. */
export interface FilePlace {
  readonly path: FilePath;
  readonly span: Span;
}
