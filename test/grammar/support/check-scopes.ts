import assert from "node:assert/strict";
import textmate, { type IGrammar, type StateStack } from "vscode-textmate";
import { twimlGrammar } from "./twiml-grammar";

interface Expectation {
  readonly start: number;
  readonly end: number;
  readonly scope: string;
}

const expectationLine = /^( *)(\^+) +(\S+)$/;

/**
 * Checks what is coloured how. Under each line of the document stand lines of `^^^ scope`: these characters have the
 * scope or one that begins with it (`entity.name.tag` for `entity.name.tag.verb.twiml`), and the characters beside
 * them do not, so that marks are as long as the colour. `^^^ !scope`: none of these characters has it.
 */
export async function checkScopes(text: string, loading: Promise<IGrammar> = twimlGrammar): Promise<void> {
  const grammar = await loading;
  let state: StateStack = textmate.INITIAL;
  let line = "";
  let scopes: readonly (readonly string[])[] = [];
  let expectations = 0;
  for (const each of text.split("\n")) {
    const expectation = toExpectation(each);
    if (expectation === undefined) {
      line = each;
      const result = grammar.tokenizeLine(line, state);
      state = result.ruleStack;
      // The last token reaches over the line's end.
      scopes = result.tokens
        .flatMap((token) => Array<string[]>(token.endIndex - token.startIndex).fill(token.scopes))
        .slice(0, line.length);
    } else {
      expectations++;
      checkLine(line, scopes, expectation);
    }
  }
  assert.ok(expectations > 0, "The text expects nothing");
}

function toExpectation(line: string): Expectation | undefined {
  const [, indent, marks, scope] = expectationLine.exec(line) ?? [];
  return indent === undefined || marks === undefined || scope === undefined
    ? undefined
    : { start: indent.length, end: indent.length + marks.length, scope };
}

function checkLine(line: string, scopes: readonly (readonly string[])[], { start, end, scope }: Expectation): void {
  const absent = scope.startsWith("!");
  const wanted = absent ? scope.slice(1) : scope;
  const has = (index: number) =>
    scopes[index]?.some((each) => each === wanted || each.startsWith(`${wanted}.`)) ?? false;
  const marked = Array.from(line, (_, index) => (has(index) ? "^" : " ")).join("");
  assert.ok(end <= line.length, `The mark of ${scope} is longer than the line:\n${line}`);
  if (absent) {
    assert.ok(!marked.slice(start, end).includes("^"), `${wanted} is at\n${line}\n${marked}`);
    return;
  }
  const exact = marked.slice(start, end) === "^".repeat(end - start) && !has(start - 1) && !has(end);
  assert.ok(
    exact,
    `${wanted} is expected at\n${line}\n${" ".repeat(start)}${"^".repeat(end - start)}\nand is at\n${marked}`,
  );
}
