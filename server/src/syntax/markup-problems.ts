import type { Piece } from "./pieces";
import type { SyntaxProblem, SyntaxProblemKind, TwimlMarkup } from "./tree";

type MarkupKind = TwimlMarkup["kind"];

const unclosed: Readonly<Record<MarkupKind, SyntaxProblemKind>> = {
  comment: "unclosed-comment",
  cdata: "unclosed-cdata",
  doctype: "bad-doctype",
  instruction: "unclosed-instruction",
  declaration: "unclosed-instruction",
};

/** Whether a comment, a CDATA section and the like ends, and `--` in a comment. */
export function* markupProblems(text: string, piece: Piece, kind: MarkupKind): Generator<SyntaxProblem> {
  const { start, end, closed } = piece;
  if (kind === "comment") {
    yield* doubleHyphen(text, piece);
  }
  if (!closed) {
    const [opening] = /^<(?:!--|!\[CDATA\[|!DOCTYPE|\?[\w:.-]*)/.exec(text.slice(start, end))!;
    yield { kind: unclosed[kind], span: { start, end: start + opening.length }, insertAt: end };
  }
}

/** The first `--` between the marks; `--->` ends with one too. */
function* doubleHyphen(text: string, { start, end, closed }: Piece): Generator<SyntaxProblem> {
  const source = text.slice(start, end);
  const inner = source.slice("<!--".length, closed ? -"-->".length : undefined);
  const at = inner.endsWith("-") && closed ? `${inner}-`.indexOf("--") : inner.indexOf("--");
  if (at >= 0) {
    const from = start + "<!--".length + at;
    yield { kind: "double-hyphen", span: { start: from, end: from + 2 } };
  }
}
