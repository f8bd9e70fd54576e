import type { TwimlDocument } from "../document";
import { elementBefore } from "../model/element-at";
import { hasTemplatedTag } from "../model/section";
import type { SyntaxProblem, SyntaxProblemKind } from "../syntax/tree";
import { firstIndex } from "../text/first-index";
import type { Span } from "../text/span";

/** The document's problems of these kinds, in its order. */
export function* problemsOf(
  { problems }: Pick<TwimlDocument, "problems">,
  ...kinds: readonly SyntaxProblemKind[]
): Generator<SyntaxProblem> {
  for (const problem of problems) {
    if (kinds.includes(problem.kind)) {
      yield problem;
    }
  }
}

/** Whether one of the kind begins in the span and ends in it. For whoever asks for each element. */
export function hasProblemIn(document: TwimlDocument, kind: SyntaxProblemKind, { start, end }: Span): boolean {
  const ofKind = problemsOfKind(document, kind);
  const first = ofKind[firstIndex(ofKind.length, (index) => ofKind[index]!.span.start >= start)];
  return first !== undefined && first.span.end <= end;
}

/** All of the kind, in the order of the document; looked for once. */
export function problemsOfKind({ problems }: TwimlDocument, kind: SyntaxProblemKind): readonly SyntaxProblem[] {
  let byKind = kinds.get(problems);
  if (!byKind) {
    byKind = new Map();
    kinds.set(problems, byKind);
  }
  let ofKind = byKind.get(kind);
  if (!ofKind) {
    ofKind = [...problemsOf({ problems }, kind)];
    byKind.set(kind, ofKind);
  }
  return ofKind;
}

const kinds = new WeakMap<readonly SyntaxProblem[], Map<SyntaxProblemKind, readonly SyntaxProblem[]>>();

/** The same for what stands in start tags; where a template writes part of a tag, nobody can tell what it will be. */
export function* tagProblemsOf(
  document: TwimlDocument,
  ...kinds: readonly SyntaxProblemKind[]
): Generator<SyntaxProblem> {
  for (const problem of problemsOf(document, ...kinds)) {
    const element = document.holes.length > 0 ? elementBefore(document, problem.span.start) : undefined;
    const isInStartTag = element !== undefined && problem.span.start < element.startTag.span.end;
    if (!isInStartTag || !hasTemplatedTag(document, element)) {
      yield problem;
    }
  }
}
