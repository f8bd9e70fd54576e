import { hasHole, type TwimlDocument } from "../document";
import { beginningOf } from "../model/beginning";
import { isKnown } from "../model/known-mention";
import { mentions } from "../model/mention";
import type { Span } from "../text/span";
import type { FilePath } from "../workspace/file-path";
import type { Site } from "./site";
import { allAtOnce, type Steps } from "./steps";

export interface DocumentLink {
  readonly span: Span;
  readonly target: { readonly path: FilePath } | { readonly url: string };
  /** What a click does. */
  readonly tooltip: string;
}

/** The URLs that lead to a file of the workspace or into the web, in the order of `mentions`; of a large document those of its beginning. */
export function documentLinks(document: TwimlDocument, site: Site): DocumentLink[] {
  return allAtOnce(documentLinkSteps(document, site));
}

/** The same, step by step. */
export function* documentLinkSteps(whole: TwimlDocument, { workspace, path }: Site): Steps<DocumentLink[]> {
  const document = beginningOf(whole);
  const links: DocumentLink[] = [];
  for (const mention of mentions(document)) {
    const { kind, name, span } = mention;
    yield;
    if (kind !== "url" || !isKnown(document, mention)) {
      continue;
    }
    const target = workspace.resolve(name, path);
    const url = target === undefined && !hasHole(document, span) ? webUrl(name) : undefined;
    if (target !== undefined && target !== path) {
      links.push({ span, target: { path: target }, tooltip: `Open ${workspace.nameOf(target)}` });
    } else if (url !== undefined) {
      links.push({ span, target: { url }, tooltip: "Open in the browser" });
    }
  }
  return links;
}

/** The URL as browsers write it; `undefined` for what a browser should not be asked for. */
function webUrl(url: string): string | undefined {
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : undefined;
}
