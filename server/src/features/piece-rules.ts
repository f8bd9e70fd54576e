import type { Rule } from "../rules/rule";

/** The rules for a piece of a document, the rest of which stands elsewhere. */
export function pieceRules(rules: readonly Rule[]): readonly Rule[] {
  return rules.filter(({ needsWhole }) => !needsWhole);
}
