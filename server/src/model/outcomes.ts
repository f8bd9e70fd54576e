import { elementSpecs } from "../catalogue";
import { parseMasked, type TwimlDocument } from "../document";
import { sectionFiller } from "../hosts/filler";
import type { Hole } from "../hosts/hole";
import { cut, type Piece } from "../syntax/pieces";
import { trimmed } from "../syntax/white-space";
import { overlaps, type Span } from "../text/span";
import { expectedKind, expectKind } from "./document-kind";
import { type SectionNode, sectionTree } from "./section-tree";

/** What a template may become: of each of its sections one branch is left, or none. */
export interface Outcome {
  /** With the same offsets: blank is what is left out, and the tags of the sections. */
  readonly document: TwimlDocument;
  /** What is blank, in the order of the text. */
  readonly blank: readonly Span[];
}

export interface Outcomes {
  /** Few, so that every branch is there in one of them. */
  readonly each: readonly Outcome[];
  /** More, so that of any two sections each branch meets each of the other; made while they are asked for. */
  more(): Iterable<Outcome>;
}

/** The outcomes of a template with sections; `undefined` for a document that has only one. */
export function outcomesOf(document: TwimlDocument): Outcomes | undefined {
  let known = cache.get(document);
  if (known === undefined) {
    known = findOutcomes(document) ?? null;
    cache.set(document, known);
  }
  return known ?? undefined;
}

const cache = new WeakMap<TwimlDocument, Outcomes | null>();

/** Whether the offset is blank in the outcome. */
export function isBlankIn({ blank }: Outcome, offset: number): boolean {
  return isIn(blank, offset);
}

/** What the document becomes where the offset is not left out: there nobody sees what stands in other branches. */
export function outcomeAt(document: TwimlDocument, offset: number): TwimlDocument {
  const outcome = outcomesOf(document)?.each.find(({ blank }) => !isInside(blank, offset));
  return outcome?.document ?? document;
}

/** Whether the offset is in one of the spans, and at neither of its edges. */
function isInside(spans: readonly Span[], offset: number): boolean {
  return isIn(spans, offset) && isIn(spans, offset - 1);
}

// Nobody waits for more: what is in the 41st branch of a section is not judged, and large templates get fewer.
const mostOutcomes = 40;
const mostCharacters = 600_000;

function findOutcomes(document: TwimlDocument): Outcomes | undefined {
  if (!document.holes.some(({ kind }) => kind === "open" || kind === "close" || kind === "else")) {
    return undefined;
  }
  const sections = withoutDefinitions(document.masked, sectionTree(document.holes).sections);
  const most = Math.max(2, Math.min(mostOutcomes, Math.floor(mostCharacters / document.text.length)));
  const count = Math.min(most, Math.max(1, ...sections.map(waysOf)));
  const order = numbered(sections);
  const each = Array.from({ length: count }, (_, way) => outcome(document, sections, way, () => 0));
  return {
    each,
    *more() {
      for (let bit = 0, made = 0; 1 << bit < order.size; bit++) {
        for (let way = 0; way < count && made < most; way++, made++) {
          yield outcome(document, sections, way, (section) => (order.get(section)! >> bit) & 1);
        }
      }
    },
  };
}

const rootName = elementSpecs.find(({ kind }) => kind === "root")!.name;

/**
 * What stands beside the root, and holds none, only defines what is written elsewhere, as `{{ define "greeting" }}` does:
 * nothing of it is left.
 */
function withoutDefinitions(masked: string, sections: readonly SectionNode[]): readonly SectionNode[] {
  const start = masked.indexOf(`<${rootName}`);
  const end = masked.lastIndexOf(`</${rootName}`);
  return start < 0
    ? sections
    : sections.map(({ span, branches }) => {
        const isBeside = span.end <= start || (end > start && span.start > end);
        return { span, branches: isBeside ? [{ span: { start: span.end, end: span.end }, sections: [] }] : branches };
      });
}

/** In how many ways a section can come out; of what is in its branches, only as many as show everything once. */
function waysOf({ branches }: SectionNode): number {
  return branches.reduce((sum, { sections }) => sum + waysThrough(sections), 0);
}

function waysThrough(sections: readonly SectionNode[]): number {
  return sections.reduce((most, section) => Math.max(most, waysOf(section)), 1);
}

function numbered(sections: readonly SectionNode[], found = new Map<SectionNode, number>()): Map<SectionNode, number> {
  for (const section of sections) {
    found.set(section, found.size);
    for (const branch of section.branches) {
      numbered(branch.sections, found);
    }
  }
  return found;
}

type Shift = (section: SectionNode) => number;

/** `way` says which branches are taken, the same everywhere but for `shift`. */
function outcome(document: TwimlDocument, sections: readonly SectionNode[], way: number, shift: Shift): Outcome {
  const blank = [...hiddenIn(sections, way, shift)];
  const masked = blanked(document.masked, blank);
  const left = document.holes.filter(({ span }) => !isIn(blank, span.start));
  // Where blanks would be part of a value or a word, nobody knows it.
  const unknown = insideWords(masked, blank).map(unnamed);
  const allHoles = [...left, ...unknown].sort((a, b) => a.span.start - b.span.start);
  const made = parseMasked(blanked(document.text, blank), { masked, holes: allHoles }, document.language);
  const kind = expectedKind(document);
  if (kind !== undefined) {
    expectKind(made, kind);
  }
  return { document: made, blank };
}

function unnamed(span: Span): Hole {
  return { span, kind: "value", name: "", nameSpan: { start: span.start, end: span.start } };
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = "";
  let at = 0;
  for (const span of spans) {
    result += text.slice(at, span.start) + sectionFiller(text, span);
    at = span.end;
  }
  return result + text.slice(at);
}

function* hiddenIn(sections: readonly SectionNode[], way: number, shift: Shift): Generator<Span> {
  for (const section of sections) {
    const { span, branches } = section;
    let rest = (way + shift(section)) % waysOf(section);
    let at = span.start;
    for (const branch of branches) {
      const ways = waysThrough(branch.sections);
      if (rest >= 0 && rest < ways) {
        yield { start: at, end: branch.span.start };
        yield* hiddenIn(branch.sections, rest, shift);
        at = branch.span.end;
      }
      rest -= ways;
    }
    yield { start: at, end: span.end };
  }
}

/** Those of the spans that stand in a value, in a name, or between words. */
function insideWords(masked: string, spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  let next = 0;
  for (const piece of cut(masked)) {
    const from = next;
    while (spans[next] && spans[next]!.start < piece.end) {
      next++;
    }
    if (next > from) {
      const words = wordsOf(masked, piece);
      found.push(...spans.slice(from, next).filter((span) => words.some((word) => overlaps(word, span))));
    }
  }
  return found;
}

/** What of a piece cannot hold blanks without meaning something else: its text, its values, the names of its tag. */
function wordsOf(masked: string, { kind, start, end }: Piece): Span[] {
  if (kind === "text" || kind === "cdata") {
    const { start: first, end: last } = trimmed(masked, { start, end });
    return [{ start: first, end: last }];
  }
  if (kind !== "start-tag" && kind !== "end-tag") {
    return [];
  }
  const word = /^<\/?\s*[^\s>]*|"[^"]*"?|'[^']*'?/g;
  return Array.from(masked.slice(start, end).matchAll(word), ({ 0: { length }, index }) => ({
    start: start + index,
    end: start + index + length,
  }));
}

/** Whether the offset is in one of the spans, which are sorted and do not overlap. */
function isIn(spans: readonly Span[], offset: number): boolean {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end > offset) {
      high = middle;
    } else {
      low = middle + 1;
    }
  }
  return low < spans.length && spans[low]!.start <= offset;
}
