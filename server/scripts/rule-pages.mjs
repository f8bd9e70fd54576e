// server/rules.md: a page for each rule, made from the rules themselves.

const intro = `# Rules

What each rule finds, why it matters and what to do. \`~~~\` marks the place, with the message behind it.
How to set severities and to suppress findings is in the [README](../README.md#settings).

<!-- npm run rules writes this file. -->`;

/**
 * A section for each rule, in the order given. \`core\` is what judges their examples.
 * @param {readonly import("../src/rules/rule").RuleDescription[]} rules
 * @param {import("./rule-pages.d.mts").Core} core
 */
export function rulePages(rules, core) {
  return `${[intro, ...rules.map((rule) => rulePage(rule, core))].join("\n\n")}\n`;
}

function rulePage(rule, core) {
  const { id, summary, why, examples } = rule;
  return [
    `## \`${id}\``,
    summary,
    [severityLine(rule, core), `**Why:** ${why}`].join("  \n"),
    ...examples.map(({ bad, good }) => `Wrong:\n\n${fenced(bad)}\n\nRight:\n\n${fenced(good)}`),
    ...fixLines(rule, core),
    settingLine(rule, core),
  ].join("\n\n");
}

function severityLine({ severity, isOptIn, twilioCode }, { twilioError }) {
  const error = twilioCode === undefined ? undefined : twilioError(twilioCode);
  return `**Severity:** ${isOptIn ? `off, since it depends on how a document is used; ${severity} is what it deserves` : severity}${error ? `. **Twilio:** [${twilioCode}](${error.url}), ${error.title}` : ""}`;
}

function fenced(document) {
  const shortened = document.replace(/(\w)\1{99,}/g, "$1$1$1…");
  return `\`\`\`xml\n${shortened}\n\`\`\``;
}

/** The titles of what the editor offers for the examples, as far as it mends them. */
function fixLines(rule, core) {
  const found = rule.examples.flatMap(({ bad }) => findingsIn(rule, bad, core));
  const titles = new Map();
  for (const { title, isSure } of found) {
    titles.set(title, isSure || titles.get(title) === true);
  }
  if (titles.size === 0) {
    return [];
  }
  const shown = Array.from(titles, ([title, isSure]) => `*${escaped(title)}*${isSure ? " (by *Fix All* too)" : ""}`);
  return [`**Fixes:** ${shown.join(", ")}`];
}

function findingsIn({ id }, bad, { rules, diagnostics, parseDocument, isSure }) {
  const text = bad.replace(/^\s*~+ .*\n?/gm, "");
  const document = parseDocument(text);
  const onError = (_rule, error) => {
    throw error;
  };
  return diagnostics(document, { rules, onError })
    .filter(({ ruleId }) => ruleId === id)
    .flatMap((diagnostic) =>
      (diagnostic.fixes ?? []).map((fix) => ({ title: fix.title, isSure: isSure(document, diagnostic, fix) })),
    );
}

function escaped(title) {
  return title.replace(/[<>&*_`\\]/g, "\\$&");
}

function settingLine(rule, { isSuppressible }) {
  const setting = `**Setting:** \`"twiml.rules": { "${rule.id}": "${rule.isOptIn ? rule.severity : "off"}" }\``;
  return isSuppressible({ ruleId: rule.id, twilioCode: rule.twilioCode })
    ? `${setting}. **Comment:** \`<!-- twiml-disable-next-line ${rule.id} -->\``
    : `${setting}. No comment suppresses it.`;
}
