import type { FileAccess } from "../workspace/file-access";
import type { Routes } from "../workspace/routes";
import type { ClosedFiles } from "./closed-files";
import type { OpenFiles } from "./documents";
import type { Log } from "./request";
import type { Complain } from "./rule-settings";
import type { StartProgress } from "./workspace-progress";

/** What the index of the workspace needs of the rest of the server. */
export interface IndexHost {
  readonly files: OpenFiles;
  /** Absent where no file can be read: then the open files are all. */
  readonly access: FileAccess | undefined;
  readonly closed: ClosedFiles;
  readonly settings: () => IndexSettings;
  readonly startProgress: StartProgress;
  /** Called when an open document is of another kind than before, because of who refers to it. */
  readonly onKindsChanged: () => void;
  /** Called some time after files have changed. */
  readonly onChanged: () => void;
  readonly log: Log;
  readonly complain: Complain;
}

export interface IndexSettings {
  readonly routes: Routes;
  readonly xmlFiles: "auto" | "never";
  readonly embedded: Readonly<Record<string, boolean>>;
}
