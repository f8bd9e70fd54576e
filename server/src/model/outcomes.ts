import { elementSpecs } from "../catalogue";
import { parseMasked, type TwimlDocument } from "../document";
import { sectionFiller } from "../hosts/filler";
import type { Hole } from "../hosts/hole";
import type { Span } from "../text/span";
import { insideWords, isIn, type SpanInWords, writingTags } from "./blank-spans";
import { type Choice, type ChosenSection, chosenSections, sum } from "./section-choices";
import { type SectionNode, sectionTree } from "./section-tree";
import { type Supposition, suppositionsOf } from "./suppositions";

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
  /** What alone is enough to break the document, if it comes so; few, made while they are asked for. */
  supposed(): Iterable<SupposedOutcomes>;
}

/** Outcomes in which some sections come out as supposed, and the others in several ways. */
export interface SupposedOutcomes {
  /** In words that go on with what happens then: "when '{% if a %}' applies". */
  readonly when: string;
  readonly outcomes: Iterable<Outcome>;
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
  const chosen = chosenSections(document, sections);
  const choices = [...new Set(Array.from(chosen.values(), ({ choice }) => choice))];
  const most = Math.max(2, Math.min(mostOutcomes, Math.floor(mostCharacters / document.text.length)));
  const count = Math.min(most, Math.max(1, ...choices.map(({ ways }) => sum(ways))));
  const order = new Map(choices.map((choice, index) => [choice, index]));
  const made = (way: number, bit?: number, supposed?: Supposition) =>
    outcome(document, sections, {
      way,
      shift: (choice) => (bit === undefined ? 0 : (order.get(choice)! >> bit) & 1),
      chosen,
      supposed: supposed?.branches,
    });
  function* more(supposed?: Supposition) {
    for (let bit = 0, tried = 0; 1 << bit < order.size; bit++) {
      for (let way = 0; way < count && tried < most; way++, tried++) {
        yield made(way, bit, supposed);
      }
    }
  }
  function* all(supposed: Supposition) {
    for (let way = 0; way < count; way++) {
      yield made(way, undefined, supposed);
    }
    yield* more(supposed);
  }
  return {
    each: Array.from({ length: count }, (_, way) => made(way)),
    more,
    *supposed() {
      for (const supposition of suppositionsOf(document, chosen)) {
        yield { when: supposition.when, outcomes: all(supposition) };
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
    : sections.map((section) => {
        const { span } = section;
        const isBeside = span.end <= start || (end > start && span.start > end);
        const nothing = { span: { start: span.end, end: span.end }, sections: [] };
        return isBeside ? { span, tags: [], branches: [nothing] } : section;
      });
}

/** Which branches are taken: those of `way`, the same everywhere but for `shift`, or those that are supposed. */
interface Way {
  readonly way: number;
  readonly shift: (choice: Choice) => number;
  readonly chosen: ReadonlyMap<SectionNode, ChosenSection>;
  readonly supposed: ReadonlyMap<Choice, number> | undefined;
}

function outcome(document: TwimlDocument, sections: readonly SectionNode[], way: Way): Outcome {
  const blank = [...hiddenIn(sections, way)];
  const masked = blanked(document.masked, blank);
  const left = document.holes.filter(({ span }) => !isIn(blank, span.start));
  const unknown = [...insideWords(masked, blank), ...writingTags(document, blank)].map(unnamed);
  const allHoles = [...left, ...unknown].sort((a, b) => a.span.start - b.span.start);
  const text = blanked(document.text, blank);
  const made = parseMasked(text, { masked, holes: allHoles }, document.language, undefined, document);
  return { document: made, blank };
}

/** Where blanks would be part of a value or a word, nobody knows it, unless it is a value that can do without them. */
function unnamed({ isInValue, ...span }: SpanInWords): Hole {
  const kind = isInValue ? "absent" : "value";
  return { span, kind, name: "", nameSpan: { start: span.start, end: span.start } };
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

function* hiddenIn(sections: readonly SectionNode[], way: Way): Generator<Span> {
  for (const section of sections) {
    const { span, branches } = section;
    const { choice, isTurned } = way.chosen.get(section)!;
    const taken = takenIn(choice, way);
    const branch = branches[isTurned ? branches.length - 1 - taken.branch : taken.branch]!;
    yield { start: span.start, end: branch.span.start };
    yield* hiddenIn(branch.sections, { ...way, way: taken.way });
    yield { start: branch.span.end, end: span.end };
  }
}

/** The branch that is left, and the way in which it comes out. */
function takenIn(choice: Choice, { way, shift, supposed }: Way): { branch: number; way: number } {
  const known = supposed?.get(choice);
  if (known !== undefined) {
    return { branch: known, way };
  }
  let rest = (way + shift(choice)) % sum(choice.ways);
  const branch = choice.ways.findIndex((ways) => {
    rest -= ways;
    return rest < 0;
  });
  return { branch, way: rest + choice.ways[branch]! };
}
