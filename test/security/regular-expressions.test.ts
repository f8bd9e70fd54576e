import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { createContext, Script } from "node:vm";
import { elementSpecs } from "../../server/src/catalogue/elements";
import { growsTooFast } from "../support/growth";
import { grammarExpressions, lineExpressions } from "./support/editor-expressions";
import {
  beginningsOf,
  type FoundExpression,
  type HostileText,
  hostileTexts,
  regularExpressionsIn,
} from "./support/regular-expressions";

/** In characters. An expression that takes steps for each pair of the first is looked at with texts as long as the others. */
const lengths = { tried: 2_000, measured: 32_000 };
/** In milliseconds: what is in proportion takes hundredths of it; how long one text, and all of one expression, may take. */
const limits = { looked: 0.2, text: 1_000, expression: 60_000 };

/** What may take the square of a text's length, since its texts are short: the file, what the expression has, and why. */
const bounded: readonly (readonly [file: string, part: string, why: string])[] = [
  ["hosts/strings/formatting-of.ts", "", "some hundred characters around a string, and its name in some thousand"],
  ["hosts/strings/receiver.ts", "", "some hundred characters before a string"],
  ["hosts/strings/string-use.ts", "", "some hundred characters around a string"],
  ["hosts/strings/surroundings.ts", "$", "some hundred characters before a string"],
  ["hosts/strings/mask.ts", "[\"'`]+$", "what joins two strings, cut at a hundred characters"],
  ["features/completion/tokens.ts", "([#^/]?)", "a hundred characters before the cursor"],
  ["lsp/markup.ts", "```", "our own documentation"],
  ["text/snippet.ts", "\\$\\{\\d+", "our own snippets, in which the author's marks are escaped"],
  ["model/misspelt-mark.ts", "CDATA", "40 characters"],
  ["rules/fixes/number-text.ts", "ext", "a number of some length"],
  ["rules/junk-in-tag.ts", "\\s*\\/?>$", "a tag of 2,000 characters"],
];

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
const execute = new Script("expression.lastIndex = 0; expression.exec(text)");

/** The text for which the expression takes too long; `undefined` where there is none. */
async function slowText({ source, flags }: FoundExpression, timeout = limits.expression): Promise<string | undefined> {
  const expression = new RegExp(source, flags.includes("y") ? flags : `${flags.replace("g", "")}g`);
  let left = [...hostileTexts(source)];
  while (left.length > 0) {
    const texts = left.map((text) => text(lengths.tried));
    const sandbox = createContext({ expression, texts, limit: limits.looked, now: () => performance.now() });
    try {
      const index = run.runInContext(sandbox, { timeout }) as number;
      if (index < 0) {
        return undefined;
      }
      // A second time, since the sandbox goes by the clock, and another program may have had its turn.
      if ((await isSlow(expression, left[index]!)) && (await isSlow(expression, left[index]!))) {
        return texts[index];
      }
      left = left.slice(index + 1);
    } catch (error) {
      return isTimeout(error) && "one of those tried";
    }
  }
  return undefined;
}

/** Whether twice the text takes the expression more than three times as long, or any so long that nobody waits for it. */
async function isSlow(expression: RegExp, text: HostileText): Promise<boolean> {
  try {
    return await growsTooFast((length) => {
      const sandbox = createContext({ expression, text: text(length) });
      return () => execute.runInContext(sandbox, { timeout: limits.text });
    }, lengths.measured);
  } catch (error) {
    return isTimeout(error);
  }
}

function isTimeout(error: unknown): true {
  assert.equal((error as NodeJS.ErrnoException).code, "ERR_SCRIPT_EXECUTION_TIMEOUT");
  return true;
}

/** Grammars have hundreds of expressions: what repeats alone comes first, and is enough. */
const mostInEditor = 40;

/** Of an expression that the editor runs: the text of that many characters for which it takes longer than anybody waits. */
function slowInEditor({ source, flags }: FoundExpression, length: number): string | undefined {
  const expression = new RegExp(source, flags.includes("y") ? flags : `${flags.replace("g", "")}g`);
  const hostile = [...hostileTexts(source)].slice(0, mostInEditor);
  const atOnce = Math.ceil(2_000_000 / length);
  for (let from = 0; from < hostile.length; from += atOnce) {
    const texts = hostile.slice(from, from + atOnce).map((text) => text(length));
    const sandbox = createContext({ expression, texts, limit: 400, now: () => performance.now() });
    try {
      const index = run.runInContext(sandbox, { timeout: limits.expression }) as number;
      if (index >= 0) {
        return texts[index];
      }
    } catch (error) {
      return isTimeout(error) && "one of those tried";
    }
  }
  return undefined;
}

function slowOnesInEditor(all: readonly FoundExpression[], length: number): string[] {
  return all.flatMap((found) => {
    const text = slowInEditor(found, length);
    return text === undefined ? [] : [`${found.path}: /${found.source}/ on ${JSON.stringify(text.slice(0, 40))}…`];
  });
}

/** What the catalogue says as text: `pattern: "\\d+"`. */
function* patternsIn(data: unknown): Generator<string> {
  for (const [key, value] of Object.entries(data ?? {})) {
    if (typeof value === "string" && /^(?:pattern|open|matching|names)$/.test(key)) {
      yield `^(?:${value})$`;
    } else if (typeof value === "object") {
      yield* patternsIn(value);
    }
  }
}

describe("A regular expression", () => {
  it("of the server or the client takes time in proportion to the text, however hostile that is", async () => {
    const patterns = new Set(patternsIn(elementSpecs));
    const all = [
      ...regularExpressionsIn("server/src"),
      ...regularExpressionsIn("client/src"),
      ...Array.from(patterns, (source) => ({ path: "the catalogue", source, flags: "" })),
    ];
    assert.ok(all.length > 400, `${all.length} were found`);
    const slow: string[] = [];
    for (const found of all) {
      const isBounded = bounded.some(([file, part]) => found.path.endsWith(file) && found.source.includes(part));
      const text = isBounded ? undefined : await slowText(found);
      if (text !== undefined) {
        slow.push(`${found.path}: /${found.source}/ on ${JSON.stringify(text.slice(0, 40))}…`);
      }
    }
    assert.deepEqual(slow, []);
  });

  it("of the grammars takes no more than the square of a line's length, however hostile the line", () => {
    const all = grammarExpressions();
    assert.ok(all.length >= 300, `${all.length} were found`);
    assert.deepEqual(slowOnesInEditor(all, 1_000), []);
  });

  it("that VS Code applies to each line takes no more than its length, however long and hostile the line", () => {
    const all = lineExpressions();
    assert.ok(all.length >= 8, `${all.length} were found`);
    assert.deepEqual(slowOnesInEditor(all, 200_000), []);
    // Some look at no longer lines.
    assert.deepEqual(slowOnesInEditor(all, 900), []);
  });

  for (const [source, what] of [
    ["^(a+)+$", "exponential"],
    ["^<\\s*!?\\s*\\[?\\s*x", "cubic"],
    ["(x|xx)*y", "exponential"],
    ["\\{\\{(?:end|if\\s[^{}]*)\\s*\\}\\}", "square"],
    ["\\s+$", "square"],
  ] as const) {
    it(`that is ${what} is found: /${source}/`, async () => {
      assert.notEqual(await slowText({ path: "here", source, flags: "" }, 2_000), undefined);
    });
  }

  it("is followed to all that it repeats", () => {
    assert.deepEqual(
      [...beginningsOf("<%(?:[^=]*\\{|-\\s*include\\([^%]*)\\s*%>")],
      ["<%", "<%-", "<%-include(", "<%{"],
    );
  });
});
