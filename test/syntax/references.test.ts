import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { declaredEntities, decode } from "../../server/src/syntax/references";

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

describe("Decoding", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["AT&amp;T", "AT&T"],
    ["&lt;&gt;&quot;&apos;", `<>"'`],
    ["&amp;lt;", "&lt;"],
    ["&#65;&#x42;&#x1F600;", "AB😀"],
    ["&nbsp; &amp &", "&nbsp; &amp &"],
    ["&#0; &#xD800; &#x110000; &#99999999999;", "&#0; &#xD800; &#x110000; &#99999999999;"],
    ["", ""],
  ];
  for (const [written, read] of cases) {
    it(`reads '${written}' as '${read}'`, () => assert.equal(decode(written), read));
  }

  it("is the inverse of escaping, by name or by number", () => {
    const text = fc
      .string({ unit: "grapheme", maxLength: 20 })
      .filter((text) => !/[\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(text));
    const writeAll = (text: string, write: (character: string) => string) => Array.from(text, write).join("");
    const property = fc.property(text, (text) => {
      assert.equal(decode(writeAll(text, (character) => escapes[character] ?? character)), text);
      assert.equal(decode(writeAll(text, (character) => `&#${character.codePointAt(0)};`)), text);
      assert.equal(decode(writeAll(text, (character) => `&#x${character.codePointAt(0)!.toString(16)};`)), text);
    });
    fc.assert(property, { seed: 11, numRuns: 1_000 });
  });
});

describe("The entities that a DOCTYPE declares", () => {
  it("are named in its subset", () => {
    const doctype = `<!DOCTYPE a [<!ENTITY b "c">\n<!ENTITY  d 'e'>]>`;
    assert.deepEqual(declaredEntities(doctype), new Set(["b", "d"]));
  });

  it("are none without a subset", () => assert.deepEqual(declaredEntities("<!DOCTYPE a>"), new Set()));

  it("may be any where another file or a parameter entity can declare them", () => {
    assert.equal(declaredEntities(`<!DOCTYPE a SYSTEM "b.dtd">`), "any");
    assert.equal(declaredEntities(`<!DOCTYPE a PUBLIC "b" "c.dtd" []>`), "any");
    assert.equal(declaredEntities(`<!DOCTYPE a [<!ENTITY % b "c"> %b;]>`), "any");
  });
});
