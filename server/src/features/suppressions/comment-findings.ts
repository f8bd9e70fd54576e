import type { TwimlDocument } from "../../document";
import { optInRules, rules } from "../../rules";
import { removeSpan } from "../../rules/fixes/element";
import { parseFailure } from "../../rules/parse-failure";
import type { Finding, Fix, RuleDescription } from "../../rules/rule";
import { nearest } from "../../text/nearest";
import { moreFindings } from "../more-findings";
import { type Directive, isAbout } from "./directive";
import { nameWithSeparator, type RuleName, type SuppressionComment } from "./suppression-comment";
import { unknownRule } from "./unknown-rule";
import { unusedSuppression } from "./unused-suppression";

export interface CommentFinding {
  readonly rule: RuleDescription;
  readonly finding: Finding;
}

/**
 * What is wrong with a suppression comment: names that no rule has, and names or the whole of it without use. `before`
 * are the directives above it, `ran` the ids of the rules that looked for something.
 */
export function* commentFindings(
  document: TwimlDocument,
  directive: Directive,
  before: readonly Directive[],
  ran: ReadonlySet<string>,
): Generator<CommentFinding> {
  const { comment } = directive;
  const unknown = comment.rules.filter(({ id }) => !ids.includes(id));
  for (const name of unknown) {
    yield { rule: unknownRule, finding: unknownName(document, comment, name) };
  }
  const isUsed = comment.command === "enable" ? enables(before) : disables(directive, ran);
  const unused = comment.rules.filter((name) => !unknown.includes(name) && !isUsed(name.id));
  // Without its last name a comment would be about all rules: then it must go altogether.
  if (unused.length < comment.rules.length) {
    for (const name of unused) {
      yield { rule: unusedSuppression, finding: unusedName(document, comment, name, unused) };
    }
  } else if (comment.rules.length > 0 || !isUsed(undefined)) {
    yield { rule: unusedSuppression, finding: unusedComment(document, comment) };
  }
}

const checked = [...rules, ...optInRules];
const ids: readonly string[] = [...checked, unknownRule, unusedSuppression, moreFindings].map(({ id }) => id);
const neverSuppressed = new Set(
  checked.filter(({ twilioCode }) => twilioCode === parseFailure.twilioCode).map(({ id }) => id),
);

/** Whether the comment did something for the rule, or, without an id, for any. */
type IsUsed = (ruleId: string | undefined) => boolean;

function disables({ used }: Directive, ran: ReadonlySet<string>): IsUsed {
  // What a rule would have found that is off, nobody knows.
  const isOff = (id: string) => checked.some((rule) => rule.id === id) && !ran.has(id);
  return (id) => (id === undefined ? used.size > 0 : used.has(id) || isOff(id));
}

function enables(before: readonly Directive[]): IsUsed {
  return (id) =>
    before.some(({ comment }) => comment.command === "disable" && (id === undefined || isAbout(comment, id)));
}

function unknownName(document: TwimlDocument, comment: SuppressionComment, name: RuleName): Finding {
  const { id, span } = name;
  const meant = nearest(id, ids);
  const change: Fix[] = meant
    ? [{ title: `Change to '${meant}'`, edits: [{ span, text: meant }], isPreferred: true }]
    : [];
  const remove = comment.rules.length > 1 ? removalOf(document, comment, name, [name]) : removal(document, comment);
  return {
    span,
    message: `There is no rule '${id}'${meant ? `; did you mean '${meant}'?` : ""}`,
    fixes: [...change, remove],
  };
}

function unusedName(
  document: TwimlDocument,
  comment: SuppressionComment,
  name: RuleName,
  unused: readonly RuleName[],
): Finding {
  return {
    span: name.span,
    message: uselessness(comment, name.id),
    tag: "unnecessary",
    fixes: [{ ...removalOf(document, comment, name, unused), isPreferred: true }],
  };
}

function unusedComment(document: TwimlDocument, comment: SuppressionComment): Finding {
  const [name, ...more] = comment.rules;
  return {
    span: comment.span,
    message: uselessness(comment, more.length === 0 ? name?.id : undefined),
    tag: "unnecessary",
    fixes: [{ ...removal(document, comment), isPreferred: true }],
  };
}

function uselessness({ command }: SuppressionComment, id: string | undefined): string {
  if (command === "enable") {
    return id ? `'${id}' is not disabled here` : "Nothing is disabled here";
  }
  if (id && neverSuppressed.has(id)) {
    return `'${id}' cannot be suppressed: Twilio reads nothing of a document that is not well-formed`;
  }
  return id ? `'${id}' finds nothing here` : "This suppresses nothing";
}

/** `leaving` are the names that go, this one among them. */
function removalOf(
  document: TwimlDocument,
  comment: SuppressionComment,
  name: RuleName,
  leaving: readonly RuleName[],
): Fix {
  const span = nameWithSeparator(document, comment, name, (other) => !leaving.includes(other));
  return { title: `Remove '${name.id}'`, edits: [{ span, text: "" }] };
}

function removal(document: TwimlDocument, { span }: SuppressionComment): Fix {
  return { title: "Remove the comment", edits: [removeSpan(document, span)] };
}
