import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { elementSpecs } from "../../server/src/catalogue";
import type { AttributeSpec, ElementSpec, ValueSpec } from "../../server/src/catalogue/spec";

interface Text {
  readonly where: string;
  readonly text: string;
}

const texts = elementSpecs.flatMap(textsOfElement);

describe("The catalogue's documentation", () => {
  it("speaks of every element, attribute, listed value and parameter", () => {
    assert.ok(texts.length > 1000, `${texts.length} texts`);
    assert.deepEqual(
      whereNot(({ text }) => text.trim() !== ""),
      [],
    );
  });

  it("has nothing left to do", () => {
    assert.deepEqual(
      whereNot(({ text }) => !/\b(TODO|FIXME|XXX)\b/.test(text)),
      [],
    );
  });

  it("is sentences, the last of which ends, or closes with a list", () => {
    assert.deepEqual(
      whereNot(({ text }) => /[.!?]`?$|\n- .*$/.test(text)),
      [],
    );
  });

  it("begins like a sentence", () => {
    assert.deepEqual(
      whereNot(({ text }) => /^[\p{Lu}\d`'"€]/u.test(text)),
      [],
    );
  });

  it("has no tags outside of code", () => {
    assert.deepEqual(
      whereNot(({ text }) => !/<\/?\w/.test(text.replaceAll(/`[^`]*`/g, ""))),
      [],
    );
  });

  it("closes what it opens as code", () => {
    assert.deepEqual(
      whereNot(({ text }) => text.split("`").length % 2 === 1),
      [],
    );
  });

  it("has no blanks at the ends of lines, and no line without a reason", () => {
    assert.deepEqual(
      whereNot(({ text }) => text === text.trim() && !/[ \t]\n|\n{3}| {2}/.test(text)),
      [],
    );
  });

  it("sums up each element and attribute in a first paragraph that is short", () => {
    const long = elementSpecs
      .flatMap((spec) => [
        { where: spec.name, text: spec.documentation },
        ...spec.attributes.map(({ name, documentation }) => ({
          where: `${name} of ${spec.name}`,
          text: documentation,
        })),
      ])
      .filter(({ text }) => text.split("\n\n")[0]!.length > 320);
    assert.deepEqual(
      long.map(({ where, text }) => `${where}: ${text.split("\n\n")[0]!.length} characters`),
      [],
    );
  });

  it("gives a reason why the verbs after one do not run, as the end of a sentence", () => {
    const reasons = elementSpecs.flatMap(({ name, flow }) => (flow ? [{ name, reason: flow.reason }] : []));
    assert.ok(reasons.length > 8, `${reasons.length} reasons`);
    assert.deepEqual(
      reasons.filter(({ reason }) => !/^[\p{Ll}`].*[^.]$/u.test(reason)),
      [],
    );
  });
});

describe("The catalogue's links", () => {
  const links = elementSpecs.flatMap((spec) => [
    { where: spec.name, url: spec.url },
    ...[spec, ...spec.attributes].flatMap(({ name, deprecated }) =>
      deprecated?.url === undefined ? [] : [{ where: `${name}, deprecated`, url: deprecated.url }],
    ),
    ...spec.attributes.flatMap(({ name, url }) =>
      url === undefined ? [] : [{ where: `${name} of ${spec.name}`, url }],
    ),
  ]);

  it("lead to pages of Twilio's, or of Amazon's where it is the source", () => {
    const sources = /^https:\/\/(www\.twilio\.com\/(docs|en-us|changelog)\b|docs\.aws\.amazon\.com\/polly\/)/;
    assert.deepEqual(
      links.filter(({ url }) => !sources.test(url)),
      [],
    );
  });

  it("have no blanks or markup in them", () => {
    assert.deepEqual(
      links.filter(({ url }) => !/^[\w:/.#?=&%-]+$/.test(url)),
      [],
    );
  });
});

function whereNot(isRight: (text: Text) => boolean): string[] {
  return texts.filter((text) => !isRight(text)).map(({ where, text }) => `${where}: ${text.slice(0, 80)}`);
}

function textsOfElement(spec: ElementSpec): Text[] {
  return [
    { where: spec.name, text: spec.documentation },
    ...spec.attributes.flatMap((attribute) => textsOfAttribute(attribute, `${attribute.name} of ${spec.name}`)),
    ...(spec.callbackParameters ?? []).map(({ name, documentation }) => ({
      where: `parameter ${name} of ${spec.name}`,
      text: documentation,
    })),
  ];
}

function textsOfAttribute({ documentation, value, clashes = [] }: AttributeSpec, where: string): Text[] {
  return [
    { where, text: documentation },
    ...clashes.map(({ reason }) => ({ where: `clash of ${where}`, text: reason })),
    ...textsOfValues(value, where),
  ];
}

function textsOfValues(value: ValueSpec, where: string): Text[] {
  const options = [
    ...("options" in value ? (value.options ?? []) : []),
    ...("words" in value ? (value.words ?? []) : []),
  ];
  return options.map((option) => ({ where: `value ${option.value} of ${where}`, text: option.documentation }));
}
