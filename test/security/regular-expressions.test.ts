import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createContext, Script } from "node:vm";
import { type FoundExpression, hostileTexts, regularExpressionsIn } from "./support/regular-expressions";

/** In characters. With a step for each pair of them an expression takes hundredths of a second, for each three seconds. */
const length = 2_000;
/** What may be cubic, since the text that it is given is short: the file, and how short. */
const bounded: Readonly<Record<string, string>> = { "server/src/model/misspelt-mark.ts": "40 characters" };
/** How long an expression may take for a text, and the sandbox for all texts of one expression, in milliseconds. */
const limits = { text: 400, expression: 60_000 };

const run = new Script(`
  texts.findIndex((text) => {
    const time = () => {
      const start = now();
      expression.lastIndex = 0;
      expression.exec(text);
      return now() - start;
    };
    // Again and again, since another program may have had its turn.
    return time() > limit && time() > limit && time() > limit;
  })
`);

/** The text for which the expression takes too long; `undefined` where there is none. */
function slowText({ source, flags }: FoundExpression, timeout = limits.expression): string | undefined {
  const expression = new RegExp(source, flags.includes("y") ? flags : `${flags.replace("g", "")}g`);
  const texts = [...hostileTexts(source, length)];
  const sandbox = createContext({ expression, texts, limit: limits.text, now: () => performance.now() });
  try {
    return texts[run.runInContext(sandbox, { timeout }) as number];
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, "ERR_SCRIPT_EXECUTION_TIMEOUT");
    return "one of those tried";
  }
}

describe("A regular expression", () => {
  it("of the server takes no more than the square of a text's length, however hostile the text", () => {
    const all = regularExpressionsIn("server/src");
    assert.ok(all.length > 300, `${all.length} were found`);
    const slow = all.flatMap((found) => {
      const text = found.path in bounded ? undefined : slowText(found);
      return text === undefined ? [] : [`${found.path}: /${found.source}/ on ${JSON.stringify(text.slice(0, 40))}…`];
    });
    assert.deepEqual(slow, []);
  });

  for (const [source, what] of [
    ["^(a+)+$", "exponential"],
    ["^<\\s*!?\\s*\\[?\\s*x", "cubic"],
    ["(x|xx)*y", "exponential"],
  ] as const) {
    it(`that is ${what} is found: /${source}/`, () => {
      assert.notEqual(slowText({ path: "here", source, flags: "" }, 2_000), undefined);
    });
  }
});
