import { hasHole, type TwimlDocument } from "../../document";
import { elementBefore } from "../../model/element-at";
import { hasTemplatedTag } from "../../model/section";
import { plain } from "../../model/words";
import { rules } from "../../rules";
import { parseFailure } from "../../rules/parse-failure";
import type { Rule } from "../../rules/rule";
import type { SyntaxProblem, SyntaxProblemKind } from "../../syntax/tree";
import { isBlank } from "../../syntax/white-space";
import { beginningOf } from "../../text/byte-order-mark";
import type { Span } from "../../text/span";
import { findings } from "../findings";

/** Why a document is left as it is. */
export interface Refusal {
  /** One sentence for the person who asked, without its full stop. */
  readonly reason: string;
  /** What is wrong, where the reason is that something is; without a full stop either. */
  readonly mistake?: string;
  /** What is in the way. */
  readonly span: Span;
}

/**
 * A document that is not well-formed is not formatted: nobody knows what its white space means. `undefined` for one that can
 * be, and for an empty one, in which nothing is to do.
 */
export function refusalOf(document: TwimlDocument): Refusal | undefined {
  if (isBlank(document.text.slice(beginningOf(document.text)))) {
    return undefined;
  }
  if (document.language.hasOwnLayout) {
    const span = { start: 0, end: 0 };
    return { span, reason: "The document is left as it is, since its code has a layout of its own" };
  }
  const problem = document.problems.find((candidate) => !isOfTemplatedTag(document, candidate));
  if (!problem) {
    return undefined;
  }
  return (
    firstFailure(document) ?? {
      span: problem.span,
      reason: document.holes.some(({ kind }) => kind === "open")
        ? "The document is left as it is, since its tags are divided among the branches of a template"
        : "The document is left as it is, since it is not well-formed XML",
    }
  );
}

/** In the words of the rules, of which one reports each thing that is not well-formed. */
function firstFailure(document: TwimlDocument): Refusal | undefined {
  const ofSyntax = rules.filter(({ twilioCode }) => twilioCode === parseFailure.twilioCode);
  const onError = (_rule: Rule, error: unknown) => {
    throw error;
  };
  const [first] = findings(document, ofSyntax, onError)
    .map(({ finding }) => finding)
    .sort((a, b) => a.span.start - b.span.start);
  return (
    first && {
      span: first.span,
      reason: "The document is left as it is, since it is not well-formed",
      mistake: plain(first.message),
    }
  );
}

// What is wrong with a tag that a template writes part of may be right when it runs; how far the tag goes is certain.
const ofTags: readonly SyntaxProblemKind[] = [
  "duplicate-attribute",
  "junk-in-tag",
  "missing-value",
  "missing-white-space",
  "unquoted-value",
];

function isOfTemplatedTag(document: TwimlDocument, { kind, span }: SyntaxProblem): boolean {
  const element = ofTags.includes(kind) ? elementBefore(document, span.start) : undefined;
  return (
    element?.startTag.close !== undefined &&
    span.end <= element.startTag.span.end &&
    hasHole(document, element.startTag.span) &&
    hasTemplatedTag(document, element)
  );
}
