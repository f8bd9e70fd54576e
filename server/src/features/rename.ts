import type { TwimlDocument } from "../document";
import { isKnown } from "../model/known-mention";
import { type Mention, mentions } from "../model/mention";
import { type Span, touches } from "../text/span";
import { isShared, type SharedKind } from "../workspace/file-summary";
import { acrossAt } from "./across-at";
import { type Refusal, type RenameableFile, renameableFile } from "./rename-file";
import { renameableTag } from "./rename-tag";
import type { Site } from "./site";

/** What can be renamed at a place; `name` is what it is called now, `span` where that stands. */
export type Renameable =
  | { readonly kind: "tag"; readonly span: Span; readonly name: string }
  | { readonly kind: "name"; readonly span: Span; readonly name: string; readonly of: SharedKind }
  | {
      readonly kind: "file";
      readonly span: Span;
      readonly name: string;
      readonly file: RenameableFile;
      readonly mention: Mention;
    };

/** `undefined` where nothing has a name of its author's choice. */
export function renameableAt(document: TwimlDocument, offset: number, site: Site): Renameable | Refusal | undefined {
  const tag = renameableTag(document, offset);
  if (tag) {
    return { kind: "tag", ...tag };
  }
  const found = acrossAt(document, offset);
  if (found?.kind === "name") {
    return found;
  }
  if (found?.kind === "url") {
    const { mention } = found;
    const file = renameableFile(document, mention, site);
    return "refusal" in file ? file : { kind: "file", span: file.span, name: file.written, file, mention };
  }
  return isTemplated(document, offset) ? { refusal: "A part of it is not known before the call" } : undefined;
}

function isTemplated(document: TwimlDocument, offset: number): boolean {
  return Array.from(mentions(document)).some(
    (mention) =>
      (mention.kind === "url" || isShared(mention.kind)) &&
      touches(mention.span, offset) &&
      !isKnown(document, mention),
  );
}
