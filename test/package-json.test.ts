import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { embeddedLanguages } from "../client/src/embedded-languages";
import packageJson from "../package.json";
import { withRuleSettings } from "../server/scripts/rule-settings.mjs";
import { describedRules } from "../server/src/features/described-rules";
import { presets, ruleSeverities } from "../server/src/features/rule-settings";
import { semanticTokenTypes } from "../server/src/features/semantic-tokens";
import { readSettings } from "../server/src/lsp/settings";

const { contributes } = packageJson;
const settings = Object.entries(contributes.configuration.properties);

/** The name and the default of each setting that the server reads. */
const serverDefaults = Object.entries(readSettings(undefined)).flatMap(([name, value]): [string, unknown][] =>
  // Settings of a group are read as an object, and so are some that are one setting each.
  typeof value === "object" && !["rules", "routes", "embedded"].includes(name)
    ? Object.entries(value).map(([part, inner]) => [`twiml.${name}.${part}`, inner])
    : [[`twiml.${name}`, value]],
);

/** The text of every file of the client and the server. */
const sources = ["client/src", "server/src"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
);

test("every setting is explained, and so is every value of it", () => {
  for (const [name, setting] of settings) {
    assert.ok(setting.markdownDescription.length > 20, name);
    if ("enum" in setting) {
      assert.equal(setting.markdownEnumDescriptions.length, setting.enum.length, name);
      assert.ok(setting.enum.includes(setting.default), `${name}: the default is one of its values`);
    }
  }
});

test("every rule has a setting, as it says of itself (npm run rules writes them)", () => {
  assert.deepEqual(withRuleSettings(packageJson, describedRules), packageJson);
  for (const rule of Object.values(contributes.configuration.properties["twiml.rules"].properties)) {
    assert.deepEqual(rule.enum, ruleSeverities);
    assert.ok(rule.enum.includes(rule.default) && rule.markdownDescription.length > 10);
  }
});

test("the presets are those that the server knows", () => {
  const { default: usual, enum: names } = contributes.configuration.properties["twiml.preset"];
  assert.deepEqual(names, presets);
  assert.equal(usual, readSettings(undefined).preset);
});

test("every setting is in the README, with its default", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const [name, setting] of settings) {
    const line = readme.split("\n").find((text) => text.startsWith(`| \`${name}\``));
    assert.ok(line, `${name} is not in the README`);
    assert.ok(line.includes(`\`${defaultText(setting.default)}\``), `the README's line of ${name} names its default`);
  }
});

function defaultText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

test("every setting is read by the program, and every one read is declared", () => {
  const declared = settings.map(([name]) => name).sort();
  const clientReads = /\bget(?:<[\w<>, ]+>)?\("([\w.]+)"|"(auto\w+)"/g;
  const byClient = sources
    .filter((text) => text.includes('"twiml"'))
    .flatMap((text) => [...text.matchAll(clientReads)]);
  const read = [
    ...byClient
      .map(([, name, ofTyping]) => `twiml.${name ?? ofTyping}`)
      .filter((name) => !name.startsWith("twiml.editor.")),
    ...serverDefaults.map(([name]) => name),
  ];
  assert.deepEqual([...new Set(read)].sort(), declared);
});

test("what the server takes for a setting that is not there is what package.json says", () => {
  for (const [name, value] of serverDefaults) {
    assert.deepEqual(settings.find(([declared]) => declared === name)?.[1].default, value, name);
  }
});

test("every type of semantic token is explained, and themes color it as the grammar would", () => {
  const { semanticTokenTypes: declared, semanticTokenScopes } = contributes;
  assert.deepEqual(
    declared.map(({ id }) => id),
    semanticTokenTypes,
  );
  const [{ language, scopes }, ...more] = semanticTokenScopes as [(typeof semanticTokenScopes)[number]];
  assert.deepEqual([language, more], ["twiml", []]);
  // The grammar colors what is inside of a hole, which one color for all of it would hide.
  const colored = [...semanticTokenTypes.filter((type) => type !== "hole"), "*.deprecated"];
  assert.deepEqual(Object.keys(scopes).sort(), colored.sort());
});

test("every command is registered, and every one registered is declared", () => {
  const declared = contributes.commands.map(({ command }) => command).sort();
  const registered = sources.flatMap((text) => [...text.matchAll(/registerCommand\("([\w.]+)"/g)]);
  assert.deepEqual(registered.map(([, name]) => name).sort(), declared);
});

test("every menu entry is one of the commands", () => {
  const commands = new Set(contributes.commands.map(({ command }) => command));
  for (const { command } of Object.values(contributes.menus).flat()) {
    assert.ok(commands.has(command), command);
  }
});

test("every file that the extension contributes is there", () => {
  const { languages, grammars, snippets } = contributes;
  const files = [
    packageJson.icon,
    ...languages.flatMap((one) => one.configuration ?? []),
    ...[...grammars, ...snippets].map((one) => one.path),
  ];
  for (const file of files) {
    assert.ok(existsSync(file), file);
  }
});

test("every picture of the README is there", () => {
  const pictures = [...readFileSync("README.md", "utf8").matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file]) => file!);
  assert.ok(pictures.length >= 3, "completion, hover and diagnostics are shown");
  for (const file of pictures) {
    assert.ok(existsSync(file), file);
  }
});

test("the extension wakes up for the languages that the client serves", () => {
  // Of these are templates in an editor that knows no language of theirs.
  const languages = ["twiml", "xml", "html", "plaintext", ...embeddedLanguages({})];
  assert.deepEqual(
    packageJson.activationEvents,
    languages.map((language) => `onLanguage:${language}`),
  );
  assert.deepEqual(
    contributes.languages.map(({ id }) => id),
    ["twiml", "ruby"],
  );
});

test("no script of package.json names a file that is missing", () => {
  for (const [name, script] of Object.entries(packageJson.scripts)) {
    for (const [file] of script.matchAll(/\S+\.mjs/g)) {
      assert.ok(existsSync(file), `${name}: ${file}`);
    }
  }
});

test("the lock file names no host", () => {
  assert.doesNotMatch(readFileSync("package-lock.json", "utf8"), /"resolved": "https?:/);
});
