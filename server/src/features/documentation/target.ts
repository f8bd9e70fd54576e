import type { Site } from "../site";
import { inCode } from "./in-code";

/**
 * A paragraph about the file of the workspace to which a URL leads, and by which route, and how many other documents do;
 * `undefined` where it leads to none. Nobody counts before all files are known.
 */
export function targetMarkdown(url: string, { workspace, path }: Site): string | undefined {
  const target = workspace.resolve(url, path);
  if (target === undefined) {
    return undefined;
  }
  const route = workspace.routeTo(url, path);
  const named = target === path ? "this document itself" : inCode(workspace.nameOf(target));
  const by = route === undefined ? "" : `, by the route ${inCode(route)} of \`twiml.routes\``;
  const others = workspace.isComplete ? ` ${otherDocuments(documentsLeadingTo(target), "lead", "there")}` : "";
  return `Leads to ${named}${by}.${others}`;

  // The file itself does not count either, as in the line above its root.
  function documentsLeadingTo(file: string): number {
    const froms = workspace.referrers(file).map(({ from }) => from.path);
    return new Set(froms.filter((from) => from !== path && from !== file)).size;
  }
}

/** `2 other documents name it, too.`; `verb` is that of several. */
export function otherDocuments(count: number, verb: string, rest: string): string {
  if (count === 0) {
    return `No other document ${verb}s ${rest}.`;
  }
  return count === 1 ? `1 other document ${verb}s ${rest}, too.` : `${count} other documents ${verb} ${rest}, too.`;
}
