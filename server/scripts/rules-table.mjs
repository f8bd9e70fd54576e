// The README's table of rules, made from the rules themselves.

const begin = "<!-- rules -->";
const end = "<!-- /rules -->";

/**
 * One row for each rule, in the order given.
 * @param {readonly { id: string, severity: string, isOptIn?: true, twilioCode?: number, summary: string }[]} rules
 */
export function rulesTable(rules) {
  const rows = rules.map(({ id, severity, isOptIn, twilioCode, summary }) => {
    const code =
      twilioCode === undefined ? "" : `[${twilioCode}](https://www.twilio.com/docs/api/errors/${twilioCode})`;
    return `| [\`${id}\`](server/rules.md#${id}) | ${isOptIn ? "off" : severity} | ${code} | ${summary.replaceAll("|", "\\|")} |`;
  });
  return ["| Rule | Severity | Twilio | What it finds |", "| --- | --- | --- | --- |", ...rows].join("\n");
}

/**
 * The README with the table between its marks. Throws where a mark is missing.
 * @param {string} readme
 * @param {string} table
 */
export function withRulesTable(readme, table) {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) {
    throw new Error(`README.md has no ${begin} … ${end}`);
  }
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
