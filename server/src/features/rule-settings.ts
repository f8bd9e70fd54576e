import { optInRules, rules } from "../rules";
import type { Rule, Severity } from "../rules/rule";

/** What people decide about the rules: `twiml.preset` and `twiml.rules`. */
export interface RuleSettings {
  readonly preset: Preset;
  /** By rule id; rules that are not here do as the preset says. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
}

export const presets = ["recommended", "strict"] as const;

/**
 * `recommended`: as severe as the rules say. `strict`: a step more, so that nothing hides among the hints, which most
 * lists of problems leave out, and what may be wrong stands out from advice.
 */
export type Preset = (typeof presets)[number];

export const ruleSeverities = ["off", "hint", "information", "warning", "error"] as const;

export type RuleSeverity = (typeof ruleSeverities)[number];

export const defaultRuleSettings: RuleSettings = { preset: "recommended", rules: {} };

/**
 * The rules that run with these settings. Those that depend on how a document is used run for who names them: no preset
 * can know it, so `strict` does not turn them on either.
 */
export function rulesIn(settings: RuleSettings): Rule[] {
  const asked = optInRules.filter(({ id }) => ownSeverity(id, settings.rules) !== undefined);
  return [...rules, ...asked].filter(({ id }) => !isOff(id, settings));
}

export function isOff(ruleId: string, settings: RuleSettings): boolean {
  return ownSeverity(ruleId, settings.rules) === "off";
}

/** How severe a finding is that its rule judges `severity`: what is set for the rule counts for all of its findings. */
export function severityIn(settings: RuleSettings, ruleId: string, severity: Severity): Severity {
  const own = ownSeverity(ruleId, settings.rules);
  if (own !== undefined && own !== "off") {
    return own;
  }
  return settings.preset === "strict" ? (raised[severity] ?? severity) : severity;
}

// Errors and warnings stay apart: an error keeps the document from working, however strict one is.
const raised: Readonly<Partial<Record<Severity, Severity>>> = { hint: "information", information: "warning" };

/** A rule could be named like something that every object has. */
function ownSeverity(ruleId: string, own: RuleSettings["rules"]): RuleSeverity | undefined {
  return Object.hasOwn(own, ruleId) ? own[ruleId] : undefined;
}
