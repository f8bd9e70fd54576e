import { isNameStart, nameEnd } from "./names";

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

/**
 * Cuts a text into pieces. No text is refused: markup that is not closed ends where the next can begin. That is sure,
 * since XML forbids `<` inside a tag, even between quotes.
 */
export function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  while (start < text.length) {
    const piece = text[start] === "<" ? (markupAt(text, start) ?? textAt(text, start)) : textAt(text, start);
    pieces.push(piece);
    start = piece.end;
  }
  return pieces;
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
  return next === "/" || next === "!" || next === "?" || (next !== undefined && isNameStart(next));
}

function markupAt(text: string, start: number): Piece | undefined {
  switch (text[start + 1]) {
    case "/":
      return tag("end-tag", text, start);
    case "?":
      return instruction(text, start);
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

function instruction(text: string, start: number): Piece {
  const isDeclaration = /^<\?xml(?![\w:.-])/.test(text.slice(start, start + 6));
  const piece = until("?>", isDeclaration ? "declaration" : "instruction", text, start, start + "<?".length);
  // The declaration holds no `<`, so one before its `?>` begins the next piece; so it is without any `?>`.
  const next = text.indexOf("<", start + 1);
  const runsOn = next >= 0 && (isDeclaration ? next < piece.end : !piece.closed);
  return runsOn ? { ...piece, end: next, closed: false } : piece;
}

/** `<!DOCTYPE name [ … ]>`: the internal subset may hold `>` and, in quotes, anything. */
function doctype(text: string, start: number): Piece {
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "'") {
      const close = text.indexOf(character, at + 1);
      at = close < 0 ? text.length : close;
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

function tag(kind: "start-tag" | "end-tag" | "junk", text: string, start: number): Piece {
  const from = kind === "start-tag" ? nameEnd(text, start + 1) : start + 2;
  // What is not closed ends with the last character before the next markup; blanks belong to the text that follows.
  const limit = nextOpen(text, from);
  for (let at = from; at < limit; at++) {
    const character = text[at]!;
    if (character === ">") {
      return { kind, start, end: at + 1, closed: true };
    }
    if (kind === "start-tag" && (character === '"' || character === "'")) {
      const close = text.indexOf(character, at + 1);
      // A quote that is not closed before the next `<` closes nowhere: what follows is read as if it were not there.
      if (close >= 0 && close < limit) {
        at = close;
      }
    }
  }
  return { kind, start, end: Math.max(from, trimmedEnd(text, from, limit)), closed: false };
}

function nextOpen(text: string, from: number): number {
  const at = text.indexOf("<", from);
  return at < 0 ? text.length : at;
}

function trimmedEnd(text: string, from: number, limit: number): number {
  let end = limit;
  while (end > from && /\s/.test(text[end - 1]!)) {
    end--;
  }
  return end;
}
