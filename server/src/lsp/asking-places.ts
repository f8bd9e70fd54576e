import type { DiagnosticRelatedInformation } from "vscode-languageserver";
import { asking } from "../workspace/expected-kind";
import { pathOf } from "../workspace/file-path";
import type { WorkspaceIndex } from "./workspace-index";
import { rangeIn } from "./workspace-place";

/** More places than anybody looks at tell nothing new. */
const atMost = 5;

/** The first places in other documents that lead to this one, and so decide what may stand in it. */
export function askingPlaces(index: WorkspaceIndex, uri: string): DiagnosticRelatedInformation[] {
  const path = pathOf(uri);
  const referrers = path === undefined ? [] : asking(index.now(), path);
  return referrers.slice(0, atMost).map(({ from, reference: { span, element, attribute } }) => ({
    location: { uri: index.uriOf(from.path), range: rangeIn(from, span) },
    message: attribute === undefined ? `<${element}> leads here` : `The '${attribute}' of this <${element}> leads here`,
  }));
}
