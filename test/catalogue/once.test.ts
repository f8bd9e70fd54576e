import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";

const root = join(process.cwd(), "server/src/catalogue");

/** Shorter texts are names and phrases; two facts can need the same one. */
const shortest = 60;

/** Every long text of the catalogue's source, with the places that write it; what the sources say of each other aside. */
function literals(): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"))) {
    const source = readFileSync(join(root, file), "utf8");
    const facts = source.replace(/disagreements?:\s*(\[[^\]]*\]|"[^"]*"|`[^`]*`)/g, "");
    for (const [literal] of facts.matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)) {
      const text = literal.slice(1, -1);
      // One page can be the source of many facts.
      if (text.length >= shortest && !text.startsWith("https://")) {
        places.set(text, [...(places.get(text) ?? []), file]);
      }
    }
  }
  return places;
}

describe("a fact stands once", () => {
  it("no text of the catalogue is written in two places", () => {
    const twice = [...literals()].filter(([, files]) => files.length > 1);
    assert.deepEqual(
      twice.map(([text, files]) => `${files.join(" and ")}: ${text.slice(0, 80)}`),
      [],
    );
  });

  it("finds the catalogue's texts", () => assert(literals().size > 500));
});
