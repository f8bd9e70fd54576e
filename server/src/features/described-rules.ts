import { optInRules, rules } from "../rules";
import type { RuleDescription } from "../rules/rule";
import { suppressionRules } from "./suppressions";

/** Every rule that people can set and read about, sorted by id: those that run always, on demand, and about comments. */
export const describedRules: readonly RuleDescription[] = [...rules, ...optInRules, ...suppressionRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
