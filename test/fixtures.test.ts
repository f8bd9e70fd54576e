import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, it } from "node:test";
import { elementSpecs } from "../server/src/catalogue/elements";
import { elementNames, isWellFormed, mistakesOf } from "./snippets/support/check-twiml";

interface Fixture {
  readonly path: string;
  readonly text: string;
}

function fixturesIn(folder: string): readonly Fixture[] {
  return readdirSync(`test/fixtures/${folder}`)
    .sort()
    .map((file) => `test/fixtures/${folder}/${file}`)
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

/** The `.xml` documents that are TwiML; the others only share its root or not even that. */
const twimlInXml = /\/(voicemail|reply|empty)\.xml$/;
const isDeprecated = (name: string) =>
  elementSpecs.every((spec) => spec.name !== name || spec.deprecated !== undefined);

const voice = fixturesIn("voice");
const messaging = fixturesIn("messaging");
const bins = fixturesIn("bins");
const xml = fixturesIn("xml");
const deprecated = fixturesIn("deprecated");
const broken = fixturesIn("broken");
const right = [...voice, ...messaging, ...bins, ...xml.filter(({ path }) => twimlInXml.test(path))];

describe("The fixtures", () => {
  it("are as many as the tests of the whole need", () => {
    const fewest = { voice: 48, messaging: 12, bins: 8, xml: 4, deprecated: 4, broken: 20 };
    const found = { voice, messaging, bins, xml, deprecated, broken };
    for (const [folder, least] of Object.entries(fewest)) {
      const count = found[folder as keyof typeof found].length;
      assert.ok(count >= least, `${folder} holds ${count} documents, ${least} are wanted`);
    }
  });

  for (const { path, text } of [...right, ...deprecated]) {
    it(`are well-formed and use names where they may stand: ${path}`, () => assert.deepEqual(mistakesOf(text), []));
  }

  for (const { path, text } of xml) {
    it(`that are XML are well-formed: ${path}`, () => assert.ok(isWellFormed(text)));
  }

  it("show every element in a right document, but for the deprecated ones", () => {
    const shown = new Set(right.flatMap(({ text }) => elementNames(text)));
    const missing = elementSpecs.map((spec) => spec.name).filter((name) => !shown.has(name) && !isDeprecated(name));
    assert.deepEqual(missing, []);
  });

  it("show deprecated elements only where they are meant", () => {
    const shown = new Set(right.flatMap(({ text }) => elementNames(text)));
    assert.deepEqual([...shown].filter(isDeprecated), []);
    const retired = new Set(deprecated.flatMap(({ text }) => elementNames(text)));
    const missing = elementSpecs.map((spec) => spec.name).filter((name) => isDeprecated(name) && !retired.has(name));
    assert.deepEqual(missing, []);
  });

  it("show every attribute in some document, but for spellings that only an SDK writes", () => {
    const texts = [...right, ...deprecated].map(({ text }) => text);
    const missing = elementSpecs.flatMap((spec) =>
      spec.attributes
        .filter(
          ({ name }) => name !== name.toLowerCase() || !spec.attributes.some((other) => isSpellingOf(other.name, name)),
        )
        .filter(({ name }) => !texts.some((text) => hasAttribute(text, spec.name, name)))
        .map(({ name }) => `${spec.name} ${name}`),
    );
    assert.deepEqual(missing, []);
  });
});

describe("The broken fixtures", () => {
  /** Its Mustache is broken; as XML it is right. */
  const stillXml = /\/unclosed-token\.twiml$/;
  for (const { path, text } of broken.filter(({ path }) => !stillXml.test(path))) {
    it(`are not well-formed: ${path}`, () => assert.equal(isWellFormed(text), false));
  }
});

describe("The examples", () => {
  const examples = readdirSync("examples", { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(twiml|xml)$/.test(file))
    .map((file) => join("examples", file))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

  for (const { path, text } of examples) {
    it(`are right, but for the one that is broken on purpose: ${path}`, () => {
      assert.equal(mistakesOf(text).length > 0, path === join("examples", "broken.twiml"));
    });
  }

  it("refer only to files that are there", () => {
    const references = examples.flatMap(({ path, text }) =>
      Array.from(text.matchAll(/[">]([-./\w]+\.(?:twiml|xml))["<]/g), ([, file]) => join(dirname(path), file!)),
    );
    assert.ok(references.length > 0);
    assert.deepEqual(
      references.filter((file) => !existsSync(file)),
      [],
    );
  });
});

function isSpellingOf(other: string, name: string): boolean {
  return other !== name && other.toLowerCase() === name;
}

function hasAttribute(text: string, element: string, attribute: string): boolean {
  return new RegExp(`<${element}\\s[^>]*?(?<![-\\w])${attribute}\\s*=`).test(text);
}
