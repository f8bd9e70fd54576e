import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createContext, Script } from "node:vm";
import { grammarExpressions, lineExpressions } from "./support/editor-expressions";
import { type FoundExpression, hostileTexts, regularExpressionsIn } from "./support/regular-expressions";

/** In characters. With a step for each pair of them an expression takes hundredths of a second, for each three seconds. */
const length = 2_000;
/** What may be cubic, since the text that it is given is short: the file, and how short. */
const bounded: Readonly<Record<string, string>> = { "server/src/model/misspelt-mark.ts": "40 characters" };
/** In characters: with a step for each pair of them an expression would take minutes. */
const longLine = 200_000;
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
function slowText({ source, flags }: FoundExpression, timeout = limits.expression, size = length): string | undefined {
  const expression = new RegExp(source, flags.includes("y") ? flags : `${flags.replace("g", "")}g`);
  const texts = [...hostileTexts(source, size)];
  const sandbox = createContext({ expression, texts, limit: limits.text, now: () => performance.now() });
  try {
    return texts[run.runInContext(sandbox, { timeout }) as number];
  } catch (error) {
    assert.equal((error as NodeJS.ErrnoException).code, "ERR_SCRIPT_EXECUTION_TIMEOUT");
    return "one of those tried";
  }
}

function slowOnes(all: readonly FoundExpression[], size?: number): string[] {
  return all.flatMap((found) => {
    const text = found.path in bounded ? undefined : slowText(found, undefined, size);
    return text === undefined ? [] : [`${found.path}: /${found.source}/ on ${JSON.stringify(text.slice(0, 40))}…`];
  });
}

describe("A regular expression", () => {
  for (const [what, find, least] of [
    ["server", () => regularExpressionsIn("server/src"), 300],
    ["client", () => regularExpressionsIn("client/src"), 10],
    ["grammars", grammarExpressions, 300],
    ["language configuration", lineExpressions, 8],
  ] as const) {
    it(`of the ${what} takes no more than the square of a text's length, however hostile the text`, () => {
      const all = find();
      assert.ok(all.length >= least, `${all.length} were found`);
      assert.deepEqual(slowOnes(all), []);
    });
  }

  it("that VS Code applies to each line takes no more than its length, however long and hostile the line", () => {
    assert.deepEqual(slowOnes(lineExpressions(), longLine), []);
    // Some look at no longer lines.
    assert.deepEqual(slowOnes(lineExpressions(), 900), []);
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
