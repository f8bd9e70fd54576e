import type { TwimlDocument } from "../document";
import type { FilePath } from "../workspace/file-path";
import { urlPath } from "../workspace/url-path";
import type { Workspace } from "../workspace/workspace";
import { type Across, acrossAt } from "./across-at";
import type { FilePlace, Site } from "./site";

export interface ReferenceOptions {
  /** Whether the document itself is among the places that mean it. */
  readonly withDeclaration: boolean;
}

/**
 * All places in the workspace that mean what stands at `offset`: that lead to this document, for a tag of its root; that lead
 * where a URL leads; that name a conference or a queue. By file, in the order of each; empty where nothing such stands.
 */
export function references(
  document: TwimlDocument,
  offset: number,
  site: Site,
  options: ReferenceOptions,
): FilePlace[] {
  const found = acrossAt(document, offset);
  return found ? placesOf(found, document, site, options).sort(byFile) : [];
}

function placesOf(
  found: Across,
  { root }: TwimlDocument,
  { workspace, path, inFile = (span) => span }: Site,
  { withDeclaration }: ReferenceOptions,
): FilePlace[] {
  if (found.kind === "name") {
    return workspace.namings(found.of, found.name).map(({ from, place }) => ({ path: from.path, span: place.span }));
  }
  if (found.kind === "document") {
    const isKnown = path !== undefined && workspace.summary(path) !== undefined;
    const own = isKnown && withDeclaration && root ? [{ path, span: inFile(root.nameSpan) }] : [];
    // What leads to a program leads to each of its documents: which of them answers, nobody knows.
    return isKnown ? [...own, ...leadingTo(workspace, path)] : [];
  }
  const target = workspace.resolve(found.url, path);
  if (target === undefined) {
    return sayingTheSame(workspace, found.url);
  }
  return [...(withDeclaration ? [workspace.rootPlace(target)] : []), ...leadingTo(workspace, target)];
}

function leadingTo(workspace: Workspace, target: FilePath): FilePlace[] {
  return workspace.referrers(target).map(({ from, reference }) => ({ path: from.path, span: reference.span }));
}

/** A URL that no file answers, but a program, is the same everywhere; a relative one is not. */
function sayingTheSame(workspace: Workspace, url: string): FilePlace[] {
  const path = urlPath(url);
  if (!path || path.reach === "relative") {
    return [];
  }
  const wanted = withoutQuery(url);
  return Array.from(workspace.summaries()).flatMap((summary) =>
    summary.references
      .filter((reference) => withoutQuery(reference.url) === wanted)
      .map(({ span }) => ({ path: summary.path, span })),
  );
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, "");
}

function byFile(a: FilePlace, b: FilePlace): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.span.start - b.span.start;
}
