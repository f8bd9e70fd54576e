import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { overlaps } from "../text/span";

/** From here on the text belongs to the branch that begins at `branch`; -1: to no section. */
interface Boundary {
  readonly at: number;
  readonly branch: number;
}

/**
 * The branch of a template's section (`{{#if}}` to `{{else}}`, `{{else}}` to `{{/if}}`) in which the offset stands, named
 * by where the branch begins; -1 outside of all sections. What stands in a branch may be left out or repeated.
 */
export function branchAt(document: TwimlDocument, offset: number): number {
  let branch = -1;
  for (const boundary of boundariesOf(document)) {
    if (boundary.at > offset) {
      break;
    }
    branch = boundary.branch;
  }
  return branch;
}

export function isInSection(document: TwimlDocument, offset: number): boolean {
  return branchAt(document, offset) >= 0;
}

/** Whether a template writes part of the start tag other than attribute values: then nobody knows its attributes. */
export function hasTemplatedTag({ holes }: TwimlDocument, { startTag, attributes }: TwimlElement): boolean {
  return holes.some(
    ({ span }) =>
      overlaps(span, startTag.span) &&
      !attributes.some(({ valueSpan }) => valueSpan && valueSpan.start <= span.start && span.end <= valueSpan.end),
  );
}

const boundaries = new WeakMap<TwimlDocument, readonly Boundary[]>();

function boundariesOf(document: TwimlDocument): readonly Boundary[] {
  let known = boundaries.get(document);
  if (!known) {
    known = findBoundaries(document);
    boundaries.set(document, known);
  }
  return known;
}

function findBoundaries({ holes }: TwimlDocument): Boundary[] {
  const found: Boundary[] = [];
  const open: number[] = [];
  for (const { kind, span } of holes) {
    if (kind === "open") {
      open.push(span.start);
    } else if (kind === "close") {
      open.pop();
    } else if (kind === "else" && open.length > 0) {
      open[open.length - 1] = span.start;
    } else {
      continue;
    }
    found.push({ at: span.start, branch: open.at(-1) ?? -1 });
  }
  return found;
}
