import type { TwimlDocument } from "../document";
import { isKnown } from "../model/known-mention";
import { mentions } from "../model/mention";
import type { Edit } from "../text/edit";
import type { Span } from "../text/span";
import type { FilePath } from "../workspace/file-path";
import type { UrlReference } from "../workspace/file-summary";
import { type FileMove, moveFiles } from "../workspace/moved-files";
import { movedUrl } from "../workspace/moved-url";
import type { Workspace } from "../workspace/workspace";
import { urlEdits } from "./url-edit";

/** A place whose URL must change. */
export interface MovedReference {
  readonly reference: UrlReference;
  /** Decoded. */
  readonly url: string;
}

/**
 * What must change when files move: URLs to what moves, and those in it. For each document, by the path that it has before;
 * none for most. One after the other, so that whoever goes through a large workspace can pause.
 */
export function* movedReferences(
  workspace: Workspace,
  moves: readonly FileMove[],
): Generator<readonly [FilePath, readonly MovedReference[]]> {
  const files = moveFiles(workspace, moves);
  for (const summary of [...workspace.summaries()]) {
    const { path: from, isWhole } = summary;
    const changed = Array.from(workspace.targetsOf(summary)).flatMap(([reference, target]) => {
      // What stays may lead elsewhere now: another file may have come between.
      const url = movedUrl(workspace, files, { url: reference.url, from, target, isWhole });
      return url === undefined ? [] : [{ reference, url }];
    });
    yield [from, changed];
  }
}

/**
 * The edits in one of the documents of a file; what has changed since the workspace was asked is left alone. `inFile`: see
 * `Site`.
 */
export function movedReferenceEdits(
  document: TwimlDocument,
  changed: readonly MovedReference[],
  inFile = (span: Span) => span,
): Edit[] {
  const byStart = new Map(changed.map((change) => [change.reference.span.start, change]));
  const edits: Edit[] = [];
  for (const mention of mentions(document)) {
    const change = mention.kind === "url" && byStart.get(inFile(mention.span).start);
    if (change && change.reference.url === mention.name && isKnown(document, mention)) {
      edits.push(...urlEdits(document, mention, change.url));
    }
  }
  return edits;
}
