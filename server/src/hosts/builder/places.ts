import type { Span } from "../../text/span";
import type { BuilderContent } from "./builder-region";
import type { Call, Part, Piece } from "./part";

/** The smallest part of the document that holds the whole span; one that is there in the program. */
function partAround({ parts }: BuilderContent, span: Span): Part | undefined {
  return smallest(
    parts.filter(({ xml, pieces }) => pieces.length > 0 && holds(xml, span)),
    ({ xml }) => xml,
  );
}

/** The innermost call whose element holds the span. */
export function callAround({ calls }: BuilderContent, span: Span): Call {
  return calls.findLast(({ xml }) => holds(xml, span)) ?? calls[0]!;
}

/**
 * Where the program says what stands there; what no part of it says alone is shown at the name of the call. Of
 * several elements it is all of their calls.
 */
export function rubySpan(content: BuilderContent, span: Span): Span {
  const inside = content.calls.filter(({ xml }) => holds(span, xml));
  if (inside.length > 0) {
    return { start: inside[0]!.ruby.start, end: Math.max(...inside.map(({ ruby }) => ruby.end)) };
  }
  const call = callAround(content, span);
  const attribute = call.attributes.find(({ xml }) => isSame(xml, span));
  if (attribute) {
    return attribute.ruby;
  }
  const part = partAround(content, span);
  return part ? { start: inRuby(part.pieces, span.start), end: inRuby(part.pieces, span.end) } : call.name;
}

/** Where the document says what stands there in the program; behind its end where it says nothing of it, or in code. */
export function xmlOffset(content: BuilderContent, offset: number): number {
  const part = rubyPart(content, offset);
  return part && part.written.as !== "code" ? inXml(part.pieces, offset) : content.text.length;
}

/** From the first to the last part that the program has in the span. */
export function xmlSpan(content: BuilderContent, span: Span): Span {
  if (span.start === span.end) {
    const at = xmlOffset(content, span.start);
    return { start: at, end: at };
  }
  const inside = content.parts.filter(
    ({ ruby, pieces }) => pieces.length > 0 && ruby.start < span.end && ruby.end > span.start,
  );
  const none = content.text.length;
  return inside.length === 0
    ? { start: none, end: none }
    : {
        start: Math.min(...inside.map(({ pieces }) => inXml(pieces, span.start))),
        end: Math.max(...inside.map(({ pieces }) => inXml(pieces, span.end))),
      };
}

/** The smallest part of the program at the offset. */
export function rubyPart({ parts }: BuilderContent, offset: number): Part | undefined {
  return smallest(
    parts.filter(({ ruby, pieces }) => pieces.length > 0 && ruby.start <= offset && offset <= ruby.end),
    ({ ruby }) => ruby,
  );
}

/** Of those of one size the first: an argument may be written twice. */
function smallest<T>(items: readonly T[], spanOf: (item: T) => Span): T | undefined {
  return items.reduce<T | undefined>(
    (least, item) => (least === undefined || lengthOf(spanOf(item)) < lengthOf(spanOf(least)) ? item : least),
    undefined,
  );
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function inRuby(pieces: readonly Piece[], offset: number): number {
  return mapped(pieces, offset, "xml", "ruby");
}

function inXml(pieces: readonly Piece[], offset: number): number {
  return mapped(pieces, offset, "ruby", "xml");
}

/** An offset inside of what is not divided is at its beginning; one outside at the nearest edge. */
function mapped(pieces: readonly Piece[], offset: number, from: "xml" | "ruby", to: "xml" | "ruby"): number {
  const piece = pieces.findLast((each) => each[from].start <= offset);
  if (!piece) {
    return pieces[0]![to].start;
  }
  if (offset >= piece[from].end) {
    return piece[to].end;
  }
  return lengthOf(piece.xml) === lengthOf(piece.ruby) ? piece[to].start + offset - piece[from].start : piece[to].start;
}
