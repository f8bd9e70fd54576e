import { holesIn, type TwimlDocument } from "../../document";
import type { Edit } from "../../text/edit";
import { documentGaps } from "./content";
import type { FormattingOptions } from "./formatting-options";
import { type Gap, gapEdits } from "./gap";
import { layoutOf } from "./layout";
import { type Refusal, refusalOf } from "./refusal";

export interface Formatting {
  /** In the order of the document; they change white space alone. Empty where nothing is to do. */
  readonly edits: readonly Edit[];
  /** There where the document cannot be formatted. */
  readonly refusal?: Refusal;
}

/**
 * Lays a document out: a line for each element, indented by its depth, one blank line at most between two, one line
 * break at the end, one blank between attributes. Texts, values, comments, CDATA and a template's tokens stay as they
 * are, and whatever may be spoken or sent. To format twice changes nothing more.
 */
export function formatDocument(document: TwimlDocument, options: FormattingOptions): Formatting {
  return formatGaps(document, options, () => true);
}

/** The same for some of the gaps. */
export function formatGaps(
  document: TwimlDocument,
  options: FormattingOptions,
  isWanted: (gap: Pick<Gap, "span" | "tag">) => boolean,
): Formatting {
  const refusal = refusalOf(document);
  if (refusal) {
    return { edits: [], refusal };
  }
  const edits: Edit[] = [];
  for (const gap of documentGaps(layoutOf(document, options))) {
    // A template's tag is blank to whoever reads the XML.
    if (holesIn(document, gap.span).length > 0) {
      continue;
    }
    for (const edit of gapEdits(document.text, gap)) {
      if (isWanted(gap.tag ? { span: edit.span, tag: gap.tag } : { span: edit.span })) {
        edits.push(edit);
      }
    }
  }
  return { edits: edits.sort((a, b) => a.span.start - b.span.start) };
}
