import { hasHole, type TwimlDocument } from "../../document";
import { specOf } from "../../model/element-spec";
import type { ContentContext } from "../../syntax/context";
import { escapedText } from "../../syntax/escape";
import { trimmed } from "../../syntax/white-space";
import { touches } from "../../text/span";
import { isShared } from "../../workspace/file-summary";
import type { LazySite } from "../site";
import { type CompletionList, wholeSpan } from "./item";

/**
 * The queues or conferences that other places of the workspace name, in the order of the alphabet, where one is named in
 * the text at `offset`; `undefined` elsewhere.
 */
export function sharedNames(
  document: TwimlDocument,
  { parent, span }: ContentContext,
  offset: number,
  site: LazySite,
): CompletionList | undefined {
  const kind = parent && specOf(parent)?.content.format;
  const written = trimmed(document.text, span);
  const isAlone = parent?.children.every((child) => child.kind === "text");
  if (!kind || !isShared(kind) || !isAlone || hasHole(document, span)) {
    return undefined;
  }
  const around = written.start < written.end ? written : { start: offset, end: offset };
  if (!touches(around, offset)) {
    return undefined;
  }
  const { workspace, path } = site();
  const names = new Set<string>();
  for (const from of workspace.summaries()) {
    for (const place of from.names) {
      const isThis = from.path === path && touches(place.span, offset);
      if (place.kind === kind && !isThis) {
        names.add(place.name);
      }
    }
  }
  return {
    items: [...names].sort().map((name) => ({ label: name, kind: "name", text: escapedText(name) })),
    span: wholeSpan(around),
    ...(!workspace.isComplete && { isIncomplete: true }),
  };
}
