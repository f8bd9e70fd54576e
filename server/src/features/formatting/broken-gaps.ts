import type { Span } from "../../text/span";
import type { ContentToken } from "./content-token";
import { lineBreaksIn } from "./gap";

/**
 * The gaps that get a line break though the author made none, each by the index of the token behind it: two elements, or
 * an element and the tag around it, never share a line. What stands between them goes with one of them: a comment with
 * what it follows, a section's frame with what is in it. Only comments and frames leave open where the line breaks.
 * `around`: the content, where a tag is around it.
 */
export function brokenGaps(text: string, tokens: readonly ContentToken[], around?: Span): ReadonlySet<number> {
  const broken = new Set<number>();
  // The gap behind the last thing with a line of its own, unless the line has ended since.
  let first = around ? 0 : undefined;
  let best: number | undefined;
  let isBehindElement = false;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    const start = tokens[index - 1]?.span.end ?? around?.start ?? token?.span.start ?? 0;
    const end = token?.span.start ?? around?.end ?? start;
    if (lineBreaksIn(text.slice(start, end)) > 0) {
      first = undefined;
    }
    if (token ? hasLine(token) : around) {
      if (first !== undefined) {
        broken.add(best ?? (isBehindElement ? index : first));
      }
      [first, best, isBehindElement] = [index + 1, undefined, token?.kind === "element"];
    } else if (token && !isBeside(token)) {
      first = undefined;
    } else if (token?.kind === "hole" && token.hole.kind === "open") {
      best ??= index;
    }
  }
  return broken;
}

/** Whether the token has a line of its own even where the author gave it none. */
function hasLine({ kind }: ContentToken): boolean {
  return kind === "element" || kind === "declaration" || kind === "doctype";
}

/** Whether the token may stand in the line of another, and white space beside it means nothing. */
function isBeside(token: ContentToken): boolean {
  return token.kind === "comment" || (token.kind === "hole" && token.hole.kind !== "value");
}
