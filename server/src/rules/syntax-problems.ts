import type { TwimlDocument } from "../document";
import { elementBefore } from "../model/element-at";
import { hasTemplatedTag } from "../model/section";
import type { SyntaxProblem, SyntaxProblemKind } from "../syntax/tree";

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
