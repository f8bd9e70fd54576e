import { type SemanticTokens, SemanticTokensBuilder } from "vscode-languageserver";
import { type SemanticToken, semanticTokenModifiers, semanticTokenTypes } from "../features/semantic-tokens";
import { Positions } from "./positions";

/** Types and modifiers are numbers: their places in the legend. */
export function toSemanticTokens(text: string, tokens: readonly SemanticToken[]): SemanticTokens {
  const positions = new Positions(text);
  const builder = new SemanticTokensBuilder();
  for (const { span, type, modifiers } of tokens) {
    const { line, character } = positions.at(span.start);
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << semanticTokenModifiers.indexOf(modifier)), 0);
    builder.push(line, character, span.end - span.start, semanticTokenTypes.indexOf(type), bits);
  }
  return builder.build();
}
