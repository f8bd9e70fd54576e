import type { Piece } from "./pieces";
import { type DeclaredEntities, referenceProblems } from "./references";
import type { SyntaxProblem } from "./tree";

const suspicious = /[&<]|]]>/;

/** What may not stand in the text between two pieces of markup. */
export function* textProblems(
  text: string,
  { start, end }: Piece,
  declared: DeclaredEntities,
): Generator<SyntaxProblem> {
  const source = text.slice(start, end);
  if (!suspicious.test(source)) {
    return;
  }
  yield* referenceProblems(source, start, declared);
  yield* occurrences("raw-less-than", "<", source, start);
  yield* occurrences("cdata-end-in-text", "]]>", source, start);
}

function* occurrences(
  kind: SyntaxProblem["kind"],
  mark: string,
  source: string,
  base: number,
): Generator<SyntaxProblem> {
  for (let at = source.indexOf(mark); at >= 0; at = source.indexOf(mark, at + 1)) {
    yield { kind, span: { start: base + at, end: base + at + mark.length } };
  }
}
