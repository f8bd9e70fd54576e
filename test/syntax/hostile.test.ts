import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parseDocument } from "../../server/src/document";
import { sectionTree } from "../../server/src/model/section-tree";
import { growsInProportion } from "../support/growth";
import { countSearched } from "./support/count-searched";

/** Stretches that, repeated, make a careless parser go through the rest of the text again and again. */
const repeated: readonly string[] = [
  ...[
    "<",
    "<a ",
    "<a>",
    "</a>",
    "<b><a </b>",
    "<?",
    "<?a ",
    "<?xml ",
    "<!",
    "<!--",
    "<![CDATA[",
    "<!DOCTYPE ",
    "<!DOCTYPE [<!--",
  ],
  ...['"', "'", "&", "&a", "{{", "{{{", "{{ ", "{{!--", "]]>", "\uD800", "\n", "<x></y>", "<x ></y", "<é", "<a/"],
  ...['<a b="', "<a b='\"<' ", '<a b="x <"', '<a"b="x>', '<a b="1" b', "<a =", "<a b c='", '<a b="\n'],
  ...["<a b=c", "<a b=c/>", " b=c'", " b=“", "b==", "<a b=c/></a>"],
];

/** What stands around them: content, a tag, a value, a token of Mustache. */
const surroundings: readonly (readonly [string, string])[] = [
  ["", ""],
  ["<a b ", ","],
  ['<a b="', ",>"],
  ["{{ ", "}}"],
];

/** Texts with one thing that is so long. */
const stretched = (long: number): Readonly<Record<string, string>> => ({
  "a name": `<${"a".repeat(long)}>`,
  "a name outside of ASCII": `<${"é".repeat(long)}>`,
  "two names that differ at their end": `<${"a".repeat(long)}></${"a".repeat(long - 1)}b>`,
  "blanks in a tag": `<a ${" ".repeat(long)},`,
  "blanks in an unclosed value": `<a b="x${" ".repeat(long)},c=">`,
  "blanks in a token": `{{${" ".repeat(long)}}`,
  "blanks in an unescaped token": `{{{${" ".repeat(long)}}}`,
  "blanks in the declaration": `<?xml version='1.0'${" ".repeat(long)}x?>`,
  "blanks in a DOCTYPE": `<!DOCTYPE a${" ".repeat(long)}x>`,
  "words in a value": `<a b="${"c ".repeat(long / 2)}=" x>`,
  "attributes of different names": `<a ${Array.from({ length: long / 8 }, (_, index) => `n${index}=''`).join(" ")}>`,
  "attributes without value": `<a ${"b ".repeat(long / 2)}>`,
  "values without quotes": `<a ${"b=c' ".repeat(long / 5)}>`,
  "slashes behind values without quotes": Array.from({ length: long / 8 }, (_, index) => `<a${index} b=c/>`).join(""),
  "tags in a value": `<a b="${"<a>".repeat(long / 3)}">`,
  "mistakes in one tag": `<a ${"b ".repeat(long / 2)}c="1">`,
  "entities declared": `<!DOCTYPE a [${"<!ENTITY ".repeat(long / 9)}]><a>&b;</a>`,
});

describe("Hostile texts", () => {
  it("are searched in proportion to their length", () => {
    for (const unit of repeated) {
      for (const [before, after] of surroundings) {
        const searched = (length: number) =>
          countSearched(() => parseDocument(before + unit.repeat(length / unit.length) + after));
        const [short, twice] = [searched(1_500), searched(6_000)];
        assert(twice <= 6 * short + 6_000, `${JSON.stringify(before + unit)}: ${short} at 1,500, ${twice} at 6,000`);
      }
    }
  });

  for (const what of Object.keys(stretched(1))) {
    it(`with ${what} do not take the square of their length`, () =>
      growsInProportion((length) => {
        const text = stretched(length)[what]!;
        return () => parseDocument(text);
      }, 64 * 1024));
  }
});

describe("Deep nesting", () => {
  for (const depth of [1_000, 20_000]) {
    it(`of ${depth} levels is answered with one problem`, () => {
      const text = "<Say>".repeat(depth) + "</Say>".repeat(depth);
      const { elements, problems, root } = parseDocument(text);
      assert.deepEqual(
        [elements.length, problems.map(({ kind, span }) => [kind, span.start])],
        [200, [["too-deep", 1_000]]],
      );
      assert.equal(root?.endTag?.span.end, text.length);
    });

    it(`of ${depth} levels without end tags names those that are in the tree`, () => {
      const { elements, problems } = parseDocument("<Say>".repeat(depth));
      assert.equal(elements.length, 200);
      assert.equal(problems.filter(({ kind }) => kind === "missing-end-tag").length, 200);
      assert.equal(problems.length, 201);
    });
  }

  it("keeps what comes after it in its place", () => {
    const { root, problems } = parseDocument(`<Response>${"<a>".repeat(300)}${"</a>".repeat(300)}<Hangup/></Response>`);
    assert.deepEqual(
      root?.children.map((child) => child.kind === "element" && child.name),
      ["a", "Hangup"],
    );
    assert.deepEqual(
      problems.map(({ kind }) => kind),
      ["too-deep"],
    );
  });
});

describe("More than a call takes arguments", () => {
  const many = 150_000;

  it("may stand beside the root of a document that is edited", () => {
    const [comments, before] = ["<!---->".repeat(many), "<Response><Say>a"];
    const text = `${comments}${before}</Say></Response>${comments}`;
    const at = comments.length + before.length;
    const edited = parseDocument(`${text.slice(0, at)}x${text.slice(at)}`, parseDocument(text));
    assert.equal(edited.pieces.length, 2 * many + 5);
    assert.equal(edited.piecesNear(at).find(({ kind }) => kind === "text")?.end, at + 1);
  });

  it("may be opened by one tag of a template", () => {
    const { holes } = parseDocument(`<?php ${"{".repeat(many)} ?><Response/>`);
    assert.equal(holes.length, many);
  });

  it("may be in a section that nothing closes", () => {
    const { sections } = sectionTree(parseDocument(`{{#a}}${"{{#b}}{{/b}}".repeat(many)}`).holes);
    assert.equal(sections.length, many);
  });
});
