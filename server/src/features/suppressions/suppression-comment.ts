import type { TwimlDocument } from "../../document";
import { runStart } from "../../text/run";
import type { Span } from "../../text/span";

/** `<!-- twiml-disable-next-line deprecated, no-effect: the customer wants this voice -->` */
export interface SuppressionComment {
  readonly command: "disable-next-line" | "disable" | "enable";
  /** The whole comment. */
  readonly span: Span;
  /** In the order of the comment; empty: all rules. */
  readonly rules: readonly RuleName[];
  /** Where one more rule can be written, after a blank. */
  readonly listEnd: number;
}

/** The id of a rule as somebody wrote it; perhaps there is no such rule. */
export interface RuleName {
  readonly id: string;
  readonly span: Span;
}

export const commands: readonly SuppressionComment["command"][] = ["disable-next-line", "disable", "enable"];

// Two hyphens, with which other linters begin the reason, are forbidden in comments of XML: ours begins with a colon.
const form = /^<!--\s*twiml-(disable-next-line|disable|enable)(?![\w-])([^:]*)/;

/** The comments that turn rules off and on, in the order of the document. */
export function suppressionComments(document: TwimlDocument): SuppressionComment[] {
  const { text } = document;
  // Nearly every document has none, and then nobody needs its pieces.
  if (!text.includes("twiml-")) {
    return [];
  }
  return document.pieces.flatMap(({ kind, closed, start, end }) => {
    const parts = kind === "comment" && closed ? form.exec(text.slice(start, end - "-->".length)) : undefined;
    if (!parts) {
      return [];
    }
    const [whole, command, list] = parts as unknown as [string, SuppressionComment["command"], string];
    const rules = namesIn(list, start + whole.length - list.length);
    const listEnd = start + whole.trimEnd().length;
    return [{ command, span: { start, end }, rules, listEnd }];
  });
}

function namesIn(list: string, offset: number): RuleName[] {
  return Array.from(list.matchAll(/[^\s,]+/g), ({ 0: id, index }) => {
    const start = offset + index;
    return { id, span: { start, end: start + id.length } };
  });
}

/** The name with what separates it from the first name that stays: of names that go together no two spans overlap. */
export function nameWithSeparator(
  { text }: TwimlDocument,
  { rules, listEnd }: SuppressionComment,
  { span }: RuleName,
  stays: (name: RuleName) => boolean,
): Span {
  if (rules.some((other) => other.span.start < span.start && stays(other))) {
    return { start: runStart(text, span.start, /[\s,]/), end: span.end };
  }
  const [separator] = /^[\s,]*/.exec(text.slice(span.end, listEnd))!;
  return { start: span.start, end: span.end + separator.length };
}
