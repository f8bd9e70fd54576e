import type { NamedKind } from "../model/document-kind";
import type { Span } from "../text/span";
import { fitOf } from "../text/subsequence";
import { type FilePath, nameOf } from "../workspace/file-path";
import type { SharedKind } from "../workspace/file-summary";
import type { Workspace } from "../workspace/workspace";

/** A document, or the first place in a document that names a conference or a queue. */
export interface WorkspaceSymbol {
  readonly name: string;
  readonly kind: "document" | SharedKind;
  /** Where it is, or what it is for; may be empty. */
  readonly container: string;
  readonly path: FilePath;
  readonly span: Span;
}

/** Nobody reads more. */
const mostSymbols = 300;

/** Longer queries fit nothing that has a name. */
const longestQuery = 200;

/** Those whose names hold the letters of the query in its order, the best first; all of them for an empty query. */
export function workspaceSymbols(workspace: Workspace, query: string, atMost = mostSymbols): WorkspaceSymbol[] {
  const wanted = query.trim();
  const found: { readonly symbol: WorkspaceSymbol; readonly fit: number }[] = [];
  for (const symbol of wanted.length > longestQuery ? [] : symbolsOf(workspace)) {
    const fit = wanted === "" ? 0 : bestFit(wanted, symbol);
    if (fit !== undefined) {
      found.push({ symbol, fit });
    }
  }
  return found
    .sort((a, b) => a.fit - b.fit || byName(a.symbol, b.symbol))
    .slice(0, atMost)
    .map(({ symbol }) => symbol);
}

function* symbolsOf(workspace: Workspace): Generator<WorkspaceSymbol> {
  for (const { path, isWhole, kind, names, rootSpan } of workspace.summaries()) {
    const name = workspace.nameOf(path);
    if (isWhole) {
      yield { name, kind: "document", container: containerOf(kind), path, span: rootSpan };
    }
    const told = new Set<string>();
    for (const place of names) {
      const key = `${place.kind} ${place.name}`;
      if (!told.has(key)) {
        told.add(key);
        yield { name: place.name, kind: place.kind, container: name, path, span: place.span };
      }
    }
  }
}

function containerOf(kind: NamedKind): string {
  return kind === "either" ? "" : kind;
}

/** A file is known by its name more than by its folders. */
function bestFit(wanted: string, { kind, name, path }: WorkspaceSymbol): number | undefined {
  const whole = fitOf(wanted, name);
  if (kind !== "document" || whole === undefined) {
    return whole;
  }
  return Math.min(fitOf(wanted, nameOf(path)) ?? Number.POSITIVE_INFINITY, whole + 1 / 2);
}

function byName(a: WorkspaceSymbol, b: WorkspaceSymbol): number {
  return a.name.length - b.name.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.path < b.path ? -1 : 1);
}
