import textmate, { type IGrammar, type StateStack } from "vscode-textmate";
import { twimlGrammar } from "./twiml-grammar";

export interface Tokens {
  /** For each token in order its scopes, outermost first. */
  readonly scopes: readonly (readonly string[])[];
  /** How many rules are still open after the last line; 0 where the document is done. */
  readonly open: number;
}

export async function tokenize(text: string, loading: Promise<IGrammar> = twimlGrammar): Promise<Tokens> {
  const grammar = await loading;
  const scopes: (readonly string[])[] = [];
  let state: StateStack = textmate.INITIAL;
  for (const line of text.split(/\r?\n/)) {
    const result = grammar.tokenizeLine(line, state);
    scopes.push(...result.tokens.map((token) => token.scopes));
    state = result.ruleStack;
  }
  return { scopes, open: state.depth - 1 };
}
