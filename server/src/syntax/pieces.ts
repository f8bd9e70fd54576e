import { forwardSearch } from "../text/forward-search";
import { bareRunEnd } from "./bare-value";
import { nameBegins, nameEnd } from "./names";
import type { TwimlElement } from "./tree";
import { trimmedEnd } from "./white-space";

export type PieceKind =
  | "text"
  | "start-tag"
  | "end-tag"
  | "comment"
  | "cdata"
  | "instruction"
  | "declaration"
  | "doctype"
  /** `<!…>` that is none of the others. */
  | "junk";

/** A stretch of the text that is one piece of markup, or the text between two. Pieces touch; together they are the text. */
export interface Piece {
  readonly kind: PieceKind;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Its closing mark (`>`, `-->`, `?>`…) is there; always true for text. */
  readonly closed: boolean;
}

/** A piece in its place in the tree. */
export interface PlacedPiece extends Piece {
  /** The element whose content the piece is part of; for tags, the element outside of theirs. */
  readonly parent: TwimlElement | undefined;
  /** The element whose start or end tag it is. */
  readonly element: TwimlElement | undefined;
}

/**
 * Cuts a text into pieces. No text is refused: markup that is not closed ends where the next can begin. That is mostly
 * sure, since XML forbids `<` inside a tag, even between quotes.
 */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  const instructionEnd = forwardSearch(text, "?>");
  let start = 0;
  while (start < text.length) {
    const piece = (text[start] === "<" && markupAt(text, start, instructionEnd)) || textAt(text, start);
    pieces.push(piece);
    start = piece.end;
  }
  return pieces;
}

/** The next start tag or end tag behind the piece of that index. */
export function tagBehind(pieces: readonly Piece[], index: number): Piece | undefined {
  let next = index + 1;
  while (pieces[next] && pieces[next]!.kind !== "start-tag" && pieces[next]!.kind !== "end-tag") {
    next++;
  }
  return pieces[next];
}

/** Whether an unclosed comment or the like runs up to the offset, with the end tags that may stand in it. */
export function isSwallowed(pieces: readonly Piece[], end: number): boolean {
  const last = pieces[pieces.length - 1];
  return last?.end === end && !last.closed && (last.kind === "comment" || last.kind === "cdata");
}

/** Text ends before the next `<` that begins markup: a `<` before a digit or a blank is a mistake in the text. */
function textAt(text: string, start: number): Piece {
  let end = text.indexOf("<", start + 1);
  while (end >= 0 && !beginsMarkup(text, end)) {
    end = text.indexOf("<", end + 1);
  }
  return { kind: "text", start, end: end < 0 ? text.length : end, closed: true };
}

function beginsMarkup(text: string, at: number): boolean {
  const next = text[at + 1];
  return next === "/" || next === "!" || next === "?" || nameBegins(text, at + 1);
}

type Search = (from: number) => number;

function markupAt(text: string, start: number, instructionEnd: Search): Piece | undefined {
  switch (text[start + 1]) {
    case "/":
      return tag("end-tag", text, start);
    case "?":
      return instruction(text, start, instructionEnd);
    case "!":
      return declarationLike(text, start);
    default:
      return beginsMarkup(text, start) ? tag("start-tag", text, start) : undefined;
  }
}

function declarationLike(text: string, start: number): Piece {
  if (text.startsWith("<!--", start)) {
    return until("-->", "comment", text, start, start + "<!--".length);
  }
  if (text.startsWith("<![CDATA[", start)) {
    return until("]]>", "cdata", text, start, start + "<![CDATA[".length);
  }
  return text.startsWith("<!DOCTYPE", start) ? doctype(text, start) : tag("junk", text, start);
}

function until(mark: string, kind: PieceKind, text: string, start: number, from: number): Piece {
  const at = text.indexOf(mark, from);
  return at < 0
    ? { kind, start, end: text.length, closed: false }
    : { kind, start, end: at + mark.length, closed: true };
}

function instruction(text: string, start: number, instructionEnd: Search): Piece {
  const nameStart = start + "<?".length;
  const kind = text.slice(nameStart, nameEnd(text, nameStart)) === "xml" ? "declaration" : "instruction";
  const end = instructionEnd(nameStart);
  // The declaration holds no `<`, so one before its `?>` begins the next piece; so it is without any `?>`.
  const next = nextOpen(text, nameStart);
  if (end === text.length || (kind === "declaration" && next < end)) {
    return { kind, start, end: next, closed: false };
  }
  return { kind, start, end: end + "?>".length, closed: true };
}

/** `<!DOCTYPE name [ … ]>`: the internal subset may hold `>` and, in quotes and comments, anything. */
function doctype(text: string, start: number): Piece {
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (depth > 0 && character === "<" && (text.startsWith("<!--", at) || text.startsWith("<?", at))) {
      at = past(text.startsWith("<?", at) ? "?>" : "-->", text, at) - 1;
    } else if (character === '"' || character === "'") {
      at = past(character, text, at + 1) - 1;
    } else if (character === "[") {
      depth++;
    } else if (character === "]") {
      depth--;
    } else if (character === ">" && depth <= 0) {
      return { kind: "doctype", start, end: at + 1, closed: true };
    } else if (depth <= 0 && character === "<") {
      return { kind: "doctype", start, end: at, closed: false };
    }
  }
  return { kind: "doctype", start, end: text.length, closed: false };
}

/** The offset past the mark; the text's length without one. */
function past(mark: string, text: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at + mark.length;
}

function tag(kind: "start-tag" | "end-tag" | "junk", text: string, start: number): Piece {
  const from = kind === "start-tag" ? nameEnd(text, start + 1) : start + 2;
  let limit = nextOpen(text, from);
  for (let at = from; at < limit; at++) {
    const character = text[at]!;
    if (character === ">") {
      return { kind, start, end: at + 1, closed: true };
    }
    if (kind === "start-tag" && character === "=") {
      // The quote in `voice=it's` opens nothing.
      at = Math.max(at, bareRunEnd(text, at + 1) - 1);
    } else if (kind === "start-tag" && (character === '"' || character === "'")) {
      const close = text.indexOf(character, at + 1);
      if (close >= 0 && (close < limit ? !holdsTagEnd(text, at, close) : holdsLessThan(text, at, close, limit))) {
        at = close;
        limit = nextOpen(text, Math.max(limit, close));
      }
      // Otherwise the quote closes nowhere: what follows is read as if it were not there.
    }
  }
  // What is not closed ends with the last character before the next markup; blanks belong to the text that follows.
  return { kind, start, end: Math.max(from, trimmedEnd(text, from, limit)), closed: false };
}

/**
 * Whether both quotes belong to one value in which `less` is a `<` that should be `&lt;`, as in `url="/a?b<c"`. It is
 * the next tag if the first quote was left open: then a `>` or an end tag comes before the other, or an equals sign
 * that the other belongs to, or a line break.
 */
function holdsLessThan(text: string, open: number, close: number, less: number): boolean {
  const value = text.slice(open + 1, close);
  return (
    !/[\r\n]|<\/|=[ \t]*$/.test(value) &&
    !text.slice(open, less).includes(">") &&
    /[\s/>?]|^$/.test(text.slice(close + 1, close + 2))
  );
}

/**
 * Whether the `>` of the tag stands between the quotes, of which the second opens one in the content, as in
 * `<Task priority="5>{"a":1}`: then neither white space, the end of the tag nor the next attribute follows it.
 */
function holdsTagEnd(text: string, open: number, close: number): boolean {
  const behind = text.slice(close + 1, close + 1 + longestName);
  return text.slice(open, close).includes(">") && !/^(?:[\s/>?<]|$|[\w:.-]+\s*=)/.test(behind);
}

/** In UTF-16 units. */
const longestName = 100;

function nextOpen(text: string, from: number): number {
  const at = text.indexOf("<", from);
  return at < 0 ? text.length : at;
}
