import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isName, nameBegins, nameEnd } from "../../server/src/syntax/names";

describe("Names", () => {
  for (const name of ["Say", "say-as", "xml:lang", "_", ":", "a1", "a.b", "Réponse", "日本", "𠀀a", "a·", "a\u0300"]) {
    it(`may be '${name}'`, () => {
      assert.equal(isName(name), true);
      assert.equal(nameBegins(name, 0), true);
      assert.equal(nameEnd(`<${name}>`, 1), 1 + name.length);
    });
  }

  for (const name of ["", "1a", "-a", ".a", "·a", "\u0300a", "a b", "a/b", "a,b", "“a”", "\uD840", "a\uDC00", "×"]) {
    it(`may not be '${name}'`, () => assert.equal(isName(name), false));
  }

  it("end where they do not go on", () => {
    assert.equal(nameEnd("ab=c", 0), 2);
    assert.equal(nameEnd("=", 0), 0);
    assert.equal(nameEnd("ab", 2), 2);
    assert.equal(nameEnd("é\u00A0", 0), 1);
  });

  it("do not begin behind the text's end", () => assert.equal(nameBegins("a", 1), false));
});
