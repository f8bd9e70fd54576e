import type { TwimlDocument } from "../document";
import { type KindStatement, kindStatements } from "../model/document-kind";
import { removeSpan } from "../rules/fixes/element";
import { blanksEnd } from "../syntax/white-space";
import { beginningOf } from "../text/byte-order-mark";
import { type Edit, insertion } from "../text/edit";
import { indentationAt, lineBreakOf } from "../text/lines";

export type StatedKind = KindStatement["kind"];

/**
 * Writes the comment that says what the document is for, changes the one that is there, or, without a kind, removes all of
 * them, so that the verbs decide. Empty where the document says it already.
 */
export function stateKind(document: TwimlDocument, kind: StatedKind | undefined): Edit[] {
  const present = kindStatements(document);
  if (kind === undefined) {
    return present.map(({ span }) => removeSpan(document, span));
  }
  const [counting] = present;
  if (!counting) {
    return [newStatement(document, kind)];
  }
  return counting.kind === kind ? [] : [{ span: counting.kindSpan, text: kind }];
}

/** Behind the declaration, which must stay first, and before all else; in a line of its own unless both share theirs. */
function newStatement({ text, masked, nodes }: TwimlDocument, kind: StatedKind): Edit {
  const declaration = nodes.find((node) => node.kind === "declaration");
  const behind = declaration?.span.end ?? beginningOf(text);
  const at = blanksEnd(masked, behind);
  const sharesLine = declaration !== undefined && !text.slice(behind, at).includes("\n");
  const comment = `<!-- twiml: ${kind} -->`;
  return insertion(at, sharesLine ? comment : comment + lineBreakOf(text) + indentationAt(text, at));
}
