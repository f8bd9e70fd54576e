import type { TwimlDocument } from "../document";
import type { Span } from "../text/span";
import type { FilePath } from "../workspace/file-path";
import type { Referrer, Workspace } from "../workspace/workspace";
import type { Site } from "./site";

/** The place above which is told who leads to the document: its root's name; `undefined` where nobody does. */
export function codeLens({ root }: TwimlDocument, { workspace, path }: Site): Span | undefined {
  return root && path !== undefined && leadingTo(workspace, path).length > 0 ? root.nameSpan : undefined;
}

/** The places in other documents that lead to this one, by file, in the order of each. */
export function leadingTo(workspace: Workspace, path: FilePath): Referrer[] {
  return workspace
    .referrers(path)
    .filter(({ from }) => from.path !== path)
    .sort((a, b) => (a.from.path < b.from.path ? -1 : a.from.path > b.from.path ? 1 : startOf(a) - startOf(b)));
}

export function lensTitle(places: readonly Referrer[]): string {
  const count = new Set(places.map(({ from }) => from.path)).size;
  return count === 1 ? "1 document leads here" : `${count} documents lead here`;
}

function startOf({ reference }: Referrer): number {
  return reference.span.start;
}
