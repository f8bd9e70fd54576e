import type { TwimlDocument } from "../document";
import type { Span } from "../text/span";
import type { FilePath } from "../workspace/file-path";
import type { UrlReference } from "../workspace/file-summary";
import type { Workspace } from "../workspace/workspace";
import { acrossAt } from "./across-at";
import type { Site } from "./site";

/** One document sends a caller, or a conversation, on to another, or to itself. */
export interface Call {
  /** The other document. */
  readonly path: FilePath;
  /** Where the sending one says so, in its order: its URLs, or the names of elements that need none; never empty. */
  readonly spans: readonly Span[];
  /** By what, each once: `<Gather action>`, `<Redirect>`. */
  readonly by: readonly string[];
}

/**
 * The document whose calls are meant at `offset`: the one to which a URL leads, and elsewhere the document itself;
 * `undefined` where a URL leads to no document, and in a document that was never saved.
 */
export function calledAt(document: TwimlDocument, offset: number, { workspace, path }: Site): FilePath | undefined {
  const found = acrossAt(document, offset);
  const target = found?.kind === "url" ? workspace.resolve(found.url, path) : path;
  return target !== undefined && workspace.summary(target) ? target : undefined;
}

/** Who sends callers to the document. */
export function incomingCalls(workspace: Workspace, path: FilePath): Call[] {
  const sources = new Set(
    workspace.referrers(path).flatMap(({ from, reference }) => (goesOn(reference) ? [from.path] : [])),
  );
  if (workspace.summary(path)?.repeats.length) {
    sources.add(path);
  }
  return [...sources].sort().flatMap((source) => {
    const call = outgoingCalls(workspace, source).find((candidate) => candidate.path === path);
    return call ? [{ ...call, path: source }] : [];
  });
}

/** Where the document may send a caller, in the order of the document. */
export function outgoingCalls(workspace: Workspace, path: FilePath): Call[] {
  const summary = workspace.summary(path);
  if (!summary) {
    return [];
  }
  const steps = [
    ...summary.repeats.map(({ element, span }) => ({ to: path, span, by: `<${element}>` })),
    ...Array.from(workspace.targetsOf(summary))
      .filter(([reference, target]) => goesOn(reference) && workspace.summary(target))
      .map(([reference, to]) => ({ to, span: reference.span, by: nameOf(reference) })),
  ].sort((a, b) => a.span.start - b.span.start);
  const calls = new Map<FilePath, { path: FilePath; spans: Span[]; by: string[] }>();
  for (const { to, span, by } of steps) {
    const call = calls.get(to) ?? { path: to, spans: [], by: [] };
    calls.set(to, call);
    call.spans.push(span);
    call.by.push(...(call.by.includes(by) ? [] : [by]));
  }
  return [...calls.values()];
}

/** What is told of a call at other URLs goes on with nothing. */
function goesOn({ answers }: UrlReference): boolean {
  return answers === "twiml";
}

function nameOf({ element, attribute }: UrlReference): string {
  return attribute === undefined ? `<${element}>` : `<${element} ${attribute}>`;
}
