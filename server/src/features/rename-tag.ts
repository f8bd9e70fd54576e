import type { TwimlDocument } from "../document";
import { tagNameAt } from "../model/tag-name-at";
import { isName } from "../syntax/names";
import type { Edit } from "../text/edit";
import { type Span, textOf } from "../text/span";

export interface RenameableTag {
  /** The name that the offset touches. */
  readonly span: Span;
  /** As written there. */
  readonly name: string;
}

/** The tag that can be renamed at `offset`; `undefined` where there is none, or where a template writes its name. */
export function renameableTag(document: TwimlDocument, offset: number): RenameableTag | undefined {
  const span = tagNameAt(document, offset)?.span;
  return span && { span, name: textOf(document.text, span) };
}

/**
 * Gives both tags of an element another name, also where they differed. `undefined` where no tag can be renamed, and
 * where `name` is none that XML allows.
 */
export function renameTag(document: TwimlDocument, offset: number, name: string): Edit[] | undefined {
  const tag = tagNameAt(document, offset);
  if (!tag || !isName(name)) {
    return undefined;
  }
  const { nameSpan, endTag } = tag.element;
  return [nameSpan, ...(endTag ? [endTag.nameSpan] : [])].map((span) => ({ span, text: name }));
}
