import { holesIn, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";

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
  const boundaries = boundariesOf(document);
  let low = 0;
  let high = boundaries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (boundaries[middle]!.at <= offset) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return boundaries[low - 1]?.branch ?? -1;
}

export function isInSection(document: TwimlDocument, offset: number): boolean {
  return branchAt(document, offset) >= 0;
}

/** Whether a template writes part of the start tag other than attribute values: then nobody knows its attributes. */
export function hasTemplatedTag(document: TwimlDocument, element: TwimlElement): boolean {
  if (document.holes.length === 0) {
    return false;
  }
  let known = templated.get(element);
  if (known === undefined) {
    known = findTemplated(document, element);
    templated.set(element, known);
  }
  return known;
}

// A rule may ask for each of the thousand mistakes in one tag.
const templated = new WeakMap<TwimlElement, boolean>();

function findTemplated(document: TwimlDocument, { startTag, attributes }: TwimlElement): boolean {
  let index = 0;
  for (const { span } of holesIn(document, startTag.span)) {
    // Holes and attributes are both in the order of the document.
    while (index < attributes.length && attributes[index]!.span.end < span.end) {
      index++;
    }
    const valueSpan = attributes[index]?.valueSpan;
    if (!valueSpan || span.start < valueSpan.start || valueSpan.end < span.end) {
      return true;
    }
  }
  return false;
}

const cache = new WeakMap<TwimlDocument, readonly Boundary[]>();

function boundariesOf(document: TwimlDocument): readonly Boundary[] {
  let known = cache.get(document);
  if (!known) {
    known = findBoundaries(document);
    cache.set(document, known);
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
