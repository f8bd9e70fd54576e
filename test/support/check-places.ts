import { parseDocument } from "../../server/src/document";
import type { FilePlace, Site } from "../../server/src/features/site";
import { textOf } from "../../server/src/text/span";
import { lineColumn } from "./line-column";
import { extractCursor } from "./markup";
import { type Files, type WorkspaceOptions, workspaceOf } from "./workspace";

/** A document of a workspace, with the cursor that stands in it as `|`. */
export interface CursorInWorkspace {
  readonly site: Site;
  readonly document: ReturnType<typeof parseDocument>;
  readonly offset: number;
  /** Each place as `path:line:column text`. */
  show(places: readonly FilePlace[]): string[];
}

/** `marked`: the file that has the cursor; it must be one of `files`. */
export function cursorIn(files: Files, marked: string, options?: WorkspaceOptions): CursorInWorkspace {
  const { text, offset } = extractCursor(files[marked]!);
  const texts = { ...files, [marked]: text };
  return {
    site: { workspace: workspaceOf(texts, options), path: marked },
    document: parseDocument(text),
    offset,
    show: (places) =>
      places.map(({ path, span }) => {
        const { line, column } = lineColumn(texts[path]!, span.start);
        return `${path}:${line}:${column} ${textOf(texts[path]!, span)}`;
      }),
  };
}
