import type { TwimlDocument } from "../document";
import type { Finding, RuleDescription } from "../rules/rule";

/** Nobody reads more; 64 KB of `<` alone would give 65,536 of them. VS Code shows no more of a file. */
export const mostDiagnostics = 1000;

/** Found where the others are counted, so it has no check of its own. */
export const moreFindings: RuleDescription = {
  id: "more-findings",
  severity: "information",
  summary: `More than ${mostDiagnostics.toLocaleString("en-US")} findings: the gravest are shown, and how many more there are.`,
  why: "The list of problems ends where the document does not. What is mended makes room for what is missing.",
  examples: [],
};

/** Says at the root's tag how many findings are left out: two or more, since this one takes the place of another. */
export function leftOut({ root, text }: TwimlDocument, count: number): Finding {
  return {
    span: root?.nameSpan ?? { start: 0, end: Math.max(0, text.search(/[\r\n]/)) },
    message: `${count.toLocaleString("en-US")} more findings are not shown: mend these first`,
  };
}
