import { optInRules, rules } from "../rules";
import type { RuleDescription } from "../rules/rule";
import { moreFindings } from "./more-findings";
import { suppressionRules } from "./suppressions";

/** Every rule that people can set and read about, sorted by id: those that run always, on demand, about comments, and about the findings. */
export const describedRules: readonly RuleDescription[] = [
  ...rules,
  ...optInRules,
  ...suppressionRules,
  moreFindings,
].sort((a, b) => (a.id < b.id ? -1 : 1));
