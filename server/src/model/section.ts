import { holesIn, type TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { firstIndex } from "../text/first-index";

/** From here on the text is so many sections deep. */
interface Boundary {
  readonly at: number;
  readonly depth: number;
}

/** Whether the offset stands in a section of a template (`{{#if}}` to `{{/if}}`): what is there may be left out or repeated. */
export function isInSection(document: TwimlDocument, offset: number): boolean {
  const boundaries = boundariesOf(document);
  const next = firstIndex(boundaries.length, (index) => boundaries[index]!.at > offset);
  return (boundaries[next - 1]?.depth ?? 0) > 0;
}

/** The names of the sections that are open at the offset, outermost first; only of those whose language gives names. */
export function openSections({ holes }: TwimlDocument, offset: number): string[] {
  const open: string[] = [];
  for (const { kind, section, span } of holes) {
    if (span.end > offset) {
      break;
    }
    if (kind === "open" && section) {
      open.push(section.name);
    } else if (kind === "close") {
      // What crosses is closed with the one that it is in.
      const index = open.lastIndexOf(section?.name ?? "");
      open.splice(index < 0 ? open.length : index);
    }
  }
  return open;
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
  let depth = 0;
  for (const { kind, span } of holes) {
    if (kind === "open" || (kind === "close" && depth > 0)) {
      depth += kind === "open" ? 1 : -1;
      found.push({ at: span.start, depth });
    }
  }
  return found;
}
