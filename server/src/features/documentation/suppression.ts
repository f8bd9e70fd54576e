import { nearest } from "../../text/nearest";
import { describedRules } from "../described-rules";
import { isSuppressible } from "../suppressions";
import type { SuppressionComment } from "../suppressions/suppression-comment";
import { inCode } from "./in-code";

/** Markdown of a comment that turns rules off or on; `isForAll`: it stands before the root, so it is about all of the document. */
export function suppressionMarkdown({ command, rules }: SuppressionComment, isForAll: boolean): string {
  const about = rules.length === 0 ? "all rules" : rules.length === 1 ? "this rule" : "these rules";
  const effect = {
    "disable-next-line": `turns ${about} off for the next line`,
    disable: `turns ${about} off ${isForAll ? "in this document" : "from here on"}`,
    enable: `turns ${about} on again from here on`,
  }[command];
  return [
    `**\`twiml-${command}\`** — ${effect}`,
    ...(rules.length === 0 ? [] : [rules.map(({ id }) => `- ${ruleMarkdown(id)}`).join("\n")]),
  ].join("\n\n");
}

/** A line about the rule of that name in such a comment, or about there being none. */
export function ruleMarkdown(id: string): string {
  const rule = describedRules.find((candidate) => candidate.id === id);
  if (!rule) {
    const ids = describedRules.map((candidate) => candidate.id);
    const meant = nearest(id, ids);
    return `${inCode(id)}: there is no such rule${meant === undefined ? "" : `; did you mean \`${meant}\`?`}`;
  }
  const isHeard = isSuppressible({ ...rule, ruleId: rule.id });
  return `\`${rule.id}\`: ${rule.summary}${isHeard ? "" : " No comment can turn this rule off."}`;
}
