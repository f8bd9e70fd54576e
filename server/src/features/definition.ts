import type { TwimlDocument } from "../document";
import type { Span } from "../text/span";
import { acrossAt } from "./across-at";
import type { FilePlace, Site } from "./site";

export interface Definition {
  /** What leads there. */
  readonly origin: Span;
  /** Never empty. */
  readonly targets: readonly FilePlace[];
}

/** The file that a URL names, or the other places where a conference or a queue of that name is. */
export function definition(
  document: TwimlDocument,
  offset: number,
  { workspace, path, inFile = (span) => span }: Site,
): Definition | undefined {
  const found = acrossAt(document, offset);
  if (!found || found.kind === "document") {
    return undefined;
  }
  const { span: origin } = found;
  if (found.kind === "url") {
    const target = workspace.resolve(found.url, path);
    return target === undefined ? undefined : { origin, targets: [workspace.rootPlace(target)] };
  }
  const own = inFile(origin);
  const targets = workspace
    .namings(found.of, found.name)
    .map(({ from, place }) => ({ path: from.path, span: place.span }))
    .filter((place) => place.path !== path || place.span.start !== own.start);
  return targets.length > 0 ? { origin, targets } : undefined;
}
