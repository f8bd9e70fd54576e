import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mapSnippet } from "../../server/src/text/snippet";

const doubled = (text: string) => text.replace(/[{}]/g, "$&$&");

describe("The text of a snippet is written as a string demands", () => {
  it("and its stops stay as they are", () => {
    assert.equal(mapSnippet("<a b=${1:c} d=${2|e,f|} g=$3>$0", doubled), "<a b=${1:c} d=${2|e,f|} g=$3>$0");
  });

  it("a stop in the text of another one does not end that", () => {
    assert.equal(mapSnippet("{${1:a ${2} $3 ${4|b,c|} d}}", doubled), "{{${1:a ${2} $3 ${4|b,c|} d}\\}\\}");
  });

  it("braces of the text too, escaped or not", () => {
    assert.equal(mapSnippet('{"${1:a}": "${2:b}"}', doubled), '{{"${1:a}": "${2:b}"\\}\\}');
    assert.equal(mapSnippet("{${1:a\\}}\\}", doubled), "{{${1:a\\}\\}}\\}\\}");
  });
});
