import type { Rule } from "../rules/rule";

/** What only the whole of a document can tell: where it begins and ends, what follows what, what is not there at all. */
const aboutWholes: ReadonlySet<string> = new Set([
  "crossed-tags",
  "early-end",
  "endless-loop",
  "missing-child",
  "missing-content",
  "missing-end-tag",
  "missing-root",
  "missing-value",
  "no-prompt",
  "raw-less-than",
  "several-roots",
  "stray-end-tag",
  "text-outside-root",
  "too-late",
  "unclosed-markup",
  "unclosed-quote",
  "unclosed-tag",
  "unreachable-verb",
  "wrong-kind",
  "wrong-product",
  "wrong-root",
]);

/** The rules for a piece of a document, the rest of which stands elsewhere. */
export function pieceRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ id }) => !aboutWholes.has(id));
}
