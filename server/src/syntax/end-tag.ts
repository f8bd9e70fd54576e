import { nameEnd } from "./names";
import type { Piece } from "./pieces";
import type { EndTag, SyntaxProblem } from "./tree";
import { trimmed } from "./white-space";

/** `masked` has letters for the holes in a name. */
export function readEndTag(text: string, masked: string, { start, end }: Piece): EndTag {
  const nameStart = start + "</".length;
  const nameSpan = { start: nameStart, end: Math.min(end, nameEnd(masked, nameStart)) };
  return { span: { start, end }, name: text.slice(nameSpan.start, nameSpan.end), nameSpan };
}

/** What is wrong with an end tag itself; whether an element waits for it is another question. */
export function* endTagProblems(
  text: string,
  { closed }: Piece,
  { span, name, nameSpan }: EndTag,
): Generator<SyntaxProblem> {
  if (!closed) {
    yield { kind: "unclosed-end-tag", span, name, insertAt: span.end };
  } else if (name === "") {
    yield { kind: "bad-name", span };
  }
  const rest = trimmed(text, { start: nameSpan.end, end: closed ? span.end - 1 : span.end });
  if (name !== "" && rest.start < rest.end) {
    yield { kind: "junk-in-tag", span: rest, name: text.slice(rest.start, rest.end) };
  }
}
