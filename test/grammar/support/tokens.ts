import textmate, { type IGrammar, type StateStack } from "vscode-textmate";

export interface Token {
  readonly line: number;
  readonly text: string;
  /** Outermost first. */
  readonly scopes: readonly string[];
}

/** The tokens of a text; neighbours with the same scopes are one, as the editor sees them. */
export async function tokensOf(loading: Promise<IGrammar>, text: string): Promise<Token[]> {
  const grammar = await loading;
  let state: StateStack = textmate.INITIAL;
  return text.split("\n").flatMap((content, line) => {
    const result = grammar.tokenizeLine(content, state);
    state = result.ruleStack;
    const tokens: Token[] = [];
    for (const { startIndex, endIndex, scopes } of result.tokens) {
      const last = tokens.at(-1);
      const piece = content.slice(startIndex, endIndex);
      if (last && last.scopes.join(" ") === scopes.join(" ")) {
        tokens[tokens.length - 1] = { ...last, text: last.text + piece };
      } else {
        tokens.push({ line, text: piece, scopes });
      }
    }
    return tokens;
  });
}
