import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import packageJson from "../package.json";

const { contributes } = packageJson;
const settings = Object.entries(contributes.configuration.properties);

/** The text of every file of the client and the server. */
const sources = ["client/src", "server/src"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`${folder}/${file}`, "utf8")),
);

test("every setting is explained, and so is every value of it", () => {
  for (const [name, setting] of settings) {
    assert.ok(setting.markdownDescription.length > 20, name);
    assert.equal(setting.markdownEnumDescriptions.length, setting.enum.length, name);
    assert.ok(setting.enum.includes(setting.default), `${name}: the default is one of its values`);
  }
});

test("every setting is in the README, with its default", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const [name, setting] of settings) {
    const line = readme.split("\n").find((text) => text.includes(`\`${name}\``));
    assert.ok(line, `${name} is not in the README`);
    assert.ok(line.includes(`\`${setting.default}\``), `the README's line of ${name} names its default`);
  }
});

test("every setting is read by the program, and every one read is declared", () => {
  const declared = settings.map(([name]) => name).sort();
  const read = sources.flatMap((text) => [
    ...text.matchAll(/getConfiguration\("twiml"\)\s*\.get(?:<\w+>)?\("([\w.]+)"/g),
  ]);
  assert.deepEqual([...new Set(read.map(([, name]) => `twiml.${name}`))].sort(), declared);
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
    ...languages.map((one) => one.configuration),
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
  assert.deepEqual(packageJson.activationEvents, ["onLanguage:twiml", "onLanguage:xml"]);
  assert.deepEqual(
    contributes.languages.map(({ id }) => id),
    ["twiml"],
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
