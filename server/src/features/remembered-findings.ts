import { type DocumentPart, partsOf, type TwimlDocument } from "../document";
import { isKindStated, namedKind } from "../model/document-kind";
import { isFragment } from "../model/fragment";
import type { Finding, Rule } from "../rules/rule";
import { movedSpan } from "../syntax/moved";
import type { RuleFinding } from "./findings";
import { perStep, type Steps } from "./steps";

/** What rules find in a document. */
export type Check = (document: TwimlDocument, rules: readonly Rule[]) => Steps<RuleFinding[]>;

/**
 * What the rules find in a document without sections, in the order of the rules. After an edit, local rules look only at the
 * elements of the root that it touched; what they found in the others is remembered, and moved to where it stands now.
 */
export function* rememberedFindings(
  document: TwimlDocument,
  rules: readonly Rule[],
  check: Check,
): Steps<RuleFinding[]> {
  const parted = partsOf(document);
  if (!parted) {
    return yield* check(document, rules);
  }
  const local = rules.filter(({ isLocal }) => isLocal);
  const others = rules.filter(({ isLocal }) => !isLocal);
  const setting = settingOf(document, local);
  const inParts: RuleFinding[] = [];
  for (const [index, part] of parted.parts.entries()) {
    const memory = memories.get(part.key);
    const found = memory?.setting === setting ? recall(memory, part.by) : yield* find(part, local, setting, check);
    inParts.push(...found);
    if (index % perStep === 0) {
      yield;
    }
  }
  const order = new Map(rules.map((rule, index) => [rule, index]));
  const inRest = [...(yield* check(document, others)), ...(yield* check(parted.root, local))];
  return [...inRest, ...inParts].sort((a, b) => order.get(a.rule)! - order.get(b.rule)!);
}

interface Memory {
  /** All that counts for a local rule beside its element. */
  readonly setting: string;
  readonly by: number;
  readonly findings: readonly RuleFinding[];
}

const memories = new WeakMap<object, Memory>();

function settingOf(document: TwimlDocument, rules: readonly Rule[]): string {
  return JSON.stringify([
    namedKind(document),
    isKindStated(document),
    isFragment(document),
    document.root?.name,
    document.language.id,
    rules.map(({ id }) => id),
  ]);
}

function* find(
  part: DocumentPart,
  rules: readonly Rule[],
  setting: string,
  check: Check,
): Steps<readonly RuleFinding[]> {
  const findings = yield* check(part.document, rules);
  memories.set(part.key, { setting, by: part.by, findings });
  return findings;
}

function recall({ findings, by: before }: Memory, by: number): readonly RuleFinding[] {
  return by === before
    ? findings
    : findings.map(({ rule, finding }) => ({ rule, finding: movedFinding(finding, by - before) }));
}

function movedFinding(finding: Finding, by: number): Finding {
  const { span, related, fixes } = finding;
  return {
    ...finding,
    span: movedSpan(span, by),
    ...(related && { related: related.map((place) => ({ ...place, span: movedSpan(place.span, by) })) }),
    ...(fixes && {
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map(({ span: edited, text }) => ({ span: movedSpan(edited, by), text })),
      })),
    }),
  };
}
