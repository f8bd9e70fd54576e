import { describedRules } from "../features/described-rules";
import { defaultRuleSettings, presets, type RuleSettings, ruleSeverities } from "../features/rule-settings";

/** Told of each setting that is not understood, in words for the log. */
export type Complain = (complaint: string) => void;

/** `preset` and `rules` of the section `twiml`; what is not understood is as if it were not there. */
export function readRuleSettings(given: Readonly<Record<string, unknown>>, complain: Complain): RuleSettings {
  return {
    preset: oneOf(presets, given.preset, "twiml.preset", complain) ?? defaultRuleSettings.preset,
    rules: readSeverities(given.rules, complain),
  };
}

const ids = new Set(describedRules.map(({ id }) => id));

function readSeverities(given: unknown, complain: Complain): RuleSettings["rules"] {
  if (given === undefined || given === null) {
    return {};
  }
  if (typeof given !== "object" || Array.isArray(given)) {
    complain("twiml.rules must be an object with the ids of rules");
    return {};
  }
  const understood = Object.entries(given).flatMap(([id, value]) => {
    if (!ids.has(id)) {
      complain(`twiml.rules: there is no rule ${JSON.stringify(id)}`);
      return [];
    }
    const severity = oneOf(ruleSeverities, value, `twiml.rules: ${id}`, complain);
    return severity === undefined ? [] : [[id, severity] as const];
  });
  return Object.fromEntries(understood);
}

function oneOf<T extends string>(
  values: readonly T[],
  given: unknown,
  name: string,
  complain: Complain,
): T | undefined {
  const found = values.find((value) => value === given);
  if (found === undefined && given !== undefined && given !== null) {
    complain(`${name} is ${JSON.stringify(given)}, which is none of ${values.join(", ")}`);
  }
  return found;
}
