import { type SemanticTokens, SemanticTokensBuilder, type SemanticTokensDelta } from "vscode-languageserver";
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
  return { data: builder.build().data };
}

/** What each file's last answer was, so that the next one can be told as a difference. */
export class SentTokens {
  private readonly last = new Map<string, SemanticTokens>();
  private count = 0;

  /** The tokens with a name for this answer, by which the client may ask for what has changed since. */
  all(uri: string, { data }: SemanticTokens): SemanticTokens {
    this.count++;
    const sent = { resultId: String(this.count), data };
    this.last.set(uri, sent);
    return sent;
  }

  /** What turns the answer of that name into these tokens; all of them where it is not the file's last answer. */
  since(uri: string, resultId: string, tokens: SemanticTokens): SemanticTokens | SemanticTokensDelta {
    const before = this.last.get(uri);
    const sent = this.all(uri, tokens);
    return before?.resultId === resultId
      ? { resultId: sent.resultId!, edits: difference(before.data, sent.data) }
      : sent;
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

/** Numbers that describe one token. */
const perToken = 5;

/**
 * No edit or one. Positions are relative to the token before, so an edit of the text changes the numbers around it alone.
 * Whole tokens are replaced: a client may decode before it has applied all.
 */
export function difference(before: readonly number[], after: readonly number[]): SemanticTokensDelta["edits"] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) {
    start++;
  }
  if (start === shorter && before.length === after.length) {
    return [];
  }
  start -= start % perToken;
  let kept = 0;
  while (kept < shorter - start && before.at(-1 - kept) === after.at(-1 - kept)) {
    kept++;
  }
  kept -= kept % perToken;
  return [{ start, deleteCount: before.length - kept - start, data: after.slice(start, after.length - kept) }];
}
