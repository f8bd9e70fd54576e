// The setting twiml.rules in package.json, made from the rules: settings.json completes and explains each of them.

const severities = ["off", "hint", "information", "warning", "error"];

/**
 * package.json with an entry for each rule, in the order given.
 * @param {any} packageJson
 * @param {readonly import("./rules-table.d.mts").TableRow[]} rules
 */
export function withRuleSettings(packageJson, rules) {
  const { contributes } = packageJson;
  const { configuration } = contributes;
  const setting = {
    ...configuration.properties["twiml.rules"],
    properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(rule)])),
  };
  const properties = { ...configuration.properties, "twiml.rules": setting };
  return { ...packageJson, contributes: { ...contributes, configuration: { ...configuration, properties } } };
}

function settingOf({ severity, isOptIn, summary, twilioCode }) {
  const link =
    twilioCode === undefined ? "" : ` [Twilio ${twilioCode}](https://www.twilio.com/docs/api/errors/${twilioCode})`;
  return {
    type: "string",
    enum: severities,
    default: isOptIn ? "off" : severity,
    markdownDescription: `${summary}${link}`,
  };
}
