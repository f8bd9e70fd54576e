import type { TwimlDocument } from "../../document";
import type { Hole } from "../../hosts/hole";
import type { TwimlElement, TwimlMarkup, TwimlNode } from "../../syntax/tree";
import { trimmed } from "../../syntax/white-space";
import type { Span } from "../../text/span";
import { holesIn } from "./holes-in";

/** What stands in a content and is not white space: what the gaps are between. */
export type ContentToken = TwimlElement | TwimlMarkup | HoleToken | { readonly kind: "text"; readonly span: Span };

/** A template's token, or a frame of one, that stands between elements. */
export interface HoleToken {
  readonly kind: "hole";
  readonly span: Span;
  readonly hole: Hole;
}

/** The tokens of these nodes, from the offset `start`; text without the white space around it. */
export function contentTokens(document: TwimlDocument, nodes: readonly TwimlNode[], start: number): ContentToken[] {
  const tokens: ContentToken[] = [];
  for (const node of nodes) {
    if (node.kind === "text") {
      const span = { start: Math.max(start, node.span.start), end: node.span.end };
      for (const token of textTokens(document, span)) {
        tokens.push(token);
      }
    } else {
      tokens.push(node);
    }
  }
  return tokens;
}

function* textTokens(document: TwimlDocument, { start, end }: Span): Generator<ContentToken> {
  let at = start;
  for (const hole of holesIn(document, { start, end })) {
    yield* wordsIn(document, { start: at, end: hole.span.start });
    yield { kind: "hole", span: hole.span, hole };
    at = hole.span.end;
  }
  yield* wordsIn(document, { start: at, end });
}

function* wordsIn({ text }: TwimlDocument, within: Span): Generator<ContentToken> {
  const span = trimmed(text, within);
  if (span.start < span.end) {
    yield { kind: "text", span };
  }
}
