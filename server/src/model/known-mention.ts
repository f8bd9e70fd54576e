import { hasHole, type TwimlDocument } from "../document";
import { textOf } from "../text/span";
import type { Mention } from "./mention";

/**
 * Whether it is known before the call what the mention names. Of a URL the path must be known: whatever a template writes into
 * the query string, the same document answers.
 */
export function isKnown(document: TwimlDocument, { kind, span }: Mention): boolean {
  if (!hasHole(document, span)) {
    return true;
  }
  const length = kind === "url" ? textOf(document.text, span).search(/[?#]/) : 0;
  // The mark too: `#` may begin what a template writes.
  return length > 0 && !hasHole(document, { start: span.start, end: span.start + length + 1 });
}
