import { elementSpec } from "../catalogue";
import type { TwimlDocument } from "../document";
import type { TwimlElement } from "../syntax/tree";
import { firstSpanEndingAfter, overlaps, type Span } from "../text/span";

/** An element whose start tag lacks its `<`, as `Say>Hello</Say>`: a text for the parser, and an end tag that ends nothing. */
export interface HeadlessElement {
  readonly name: string;
  readonly nameSpan: Span;
  /** Of the end tag. */
  readonly endSpan: Span;
  /** The element that they stand in; `undefined` outside of the root. */
  readonly parent: TwimlElement | undefined;
}

/** In the order of their end tags. */
export function headlessElements(document: TwimlDocument): readonly HeadlessElement[] {
  const whole = document.whole ?? document;
  let known = cache.get(whole);
  if (!known) {
    known = find(whole);
    cache.set(whole, known);
  }
  return known;
}

/** Whether the span is part of what such an element should hold, or of its start tag. */
export function isInHeadless(document: TwimlDocument, parent: TwimlElement | undefined, span: Span): boolean {
  const spans = spansIn(document).get(parent?.nameSpan.start) ?? [];
  const next = spans[firstSpanEndingAfter(spans, span.start)];
  return next !== undefined && overlaps(span, next);
}

/** What they take of each parent, in order and apart; by where its name stands, since parts of a document have nodes of their own. */
function spansIn(document: TwimlDocument): ReadonlyMap<number | undefined, readonly Span[]> {
  const whole = document.whole ?? document;
  let known = spansOf.get(whole);
  if (!known) {
    known = new Map<number | undefined, Span[]>();
    for (const { nameSpan, endSpan, parent } of headlessElements(whole).toSorted(byStart)) {
      const spans = known.get(parent?.nameSpan.start) ?? [];
      const span = { start: nameSpan.start, end: endSpan.start };
      const last = spans.at(-1);
      if (last && span.start < last.end) {
        spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
      } else {
        spans.push(span);
      }
      known.set(parent?.nameSpan.start, spans);
    }
    spansOf.set(whole, known);
  }
  return known;
}

function byStart(a: HeadlessElement, b: HeadlessElement): number {
  return a.nameSpan.start - b.nameSpan.start;
}

const spansOf = new WeakMap<TwimlDocument, Map<number | undefined, Span[]>>();

const cache = new WeakMap<TwimlDocument, readonly HeadlessElement[]>();

function find(document: TwimlDocument): HeadlessElement[] {
  const { masked, problems } = document;
  const strays = new Map(
    problems.filter(({ kind }) => kind === "stray-end-tag").map(({ span, name = "" }) => [span.start, name]),
  );
  const found: HeadlessElement[] = [];
  if (strays.size === 0) {
    return found;
  }
  const open = new OpenTags(new Set(strays.values()));
  for (const { kind, start, end, parent } of document.pieces) {
    const name = kind === "end-tag" ? strays.get(start) : undefined;
    if (kind === "text") {
      open.add(parent, masked.slice(start, end), start);
    } else if (name !== undefined) {
      const nameSpan = open.take(parent, name);
      found.push(...(nameSpan ? [{ name, nameSpan, endSpan: { start, end }, parent }] : []));
    }
  }
  return found;
}

/** What looks like a start tag without `<`, by the element that it stands in and by its name. */
class OpenTags {
  private readonly names = new Map<TwimlElement | undefined, Map<string, Span[]>>();

  constructor(private readonly wanted: ReadonlySet<string>) {}

  add(parent: TwimlElement | undefined, text: string, offset: number): void {
    for (const { 1: name = "", index } of text.includes(">") ? text.matchAll(headlessStart) : []) {
      if (this.wanted.has(name) && elementSpec(name)) {
        const start = offset + index;
        this.spansOf(parent, name).push({ start, end: start + name.length });
      }
    }
  }

  /** The last one. */
  take(parent: TwimlElement | undefined, name: string): Span | undefined {
    return this.spansOf(parent, name).pop();
  }

  private spansOf(parent: TwimlElement | undefined, name: string): Span[] {
    let names = this.names.get(parent);
    if (!names) {
      names = new Map();
      this.names.set(parent, names);
    }
    let spans = names.get(name);
    if (!spans) {
      spans = [];
      names.set(name, spans);
    }
    return spans;
  }
}

/** `raw-less-than` reports a `<` that stands apart. */
const headlessStart = /(?<![^\s>])(?<!<\s{1,9})([A-Za-z][\w-]*)(?:\s+[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>/g;
