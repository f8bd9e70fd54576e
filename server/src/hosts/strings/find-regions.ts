import { firstIndex } from "../../text/first-index";
import type { Span } from "../../text/span";
import { blankBefore } from "./blank-before";
import type { Formatting } from "./escapes";
import type { Passage } from "./literal";
import {
  emptyPattern,
  fragmentPattern,
  leadingPattern,
  mayHoldRoot,
  rootPattern,
  stringBefore,
  stringBehind,
  tags,
} from "./marks";
import { type Extent, type Region, type RegionContent, regionContent } from "./region";
import { type Surroundings, surroundings } from "./surroundings";
import { type Found, withEvidence } from "./with-evidence";

/** What the finding of strings leaves to whoever knows the program's language. */
export interface Strings {
  /** The string around an offset, with all that is joined to it. */
  passageAt(offset: number): Passage | undefined;
  readonly formatted: Formatting;
}

/** The names of TwiML, which are no business of a host. */
export interface Names {
  readonly root: string;
  /** Names of elements by which a string is known as a piece of TwiML. */
  readonly elements: readonly string[];
}

/** In all of its spellings: a search for words is faster than one for a pattern. */
const tagNames = ["twiml", "TwiML", "TWIML", "xml`", "/* xml */"];

/** Whether a program is worth a closer look: mostly a search for words. */
export function mayHoldRegions(program: string, { root }: Names): boolean {
  const hasRoot = mayHoldRoot(program, root) && rootPattern(root).test(program);
  return hasRoot || (tagNames.some((name) => program.includes(name)) && program.search(tags) >= 0);
}

/** Where TwiML may stand in a program, as far as words tell; in order, apart from each other. */
export function mentions(program: string, { root }: Names): Span[] {
  const found = [
    ...Array.from(program.matchAll(rootPattern(root)), ({ index }) => ({
      start: index,
      end: rootEnd(program, index, root),
    })),
    ...Array.from(program.matchAll(tags), ({ 0: mark, index }) => ({
      start: index,
      end: index + mark.length + nearby,
    })),
  ];
  if (found.length > 0) {
    for (const pattern of [fragmentPattern, emptyPattern]) {
      for (const { index } of program.matchAll(pattern)) {
        found.push({ start: index, end: index + nearby });
      }
    }
  }
  return united(found);
}

/** In characters: what belongs to a mention at least, such as the beginning of a tagged string. */
const nearby = 200;
const longestDocument = 64 * 1024;

function rootEnd(program: string, start: number, root: string): number {
  const end = program.slice(start, start + longestDocument).indexOf(`</${root}`);
  return start + Math.max(end, nearby);
}

function united(spans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last && start <= last.end) {
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    } else {
      found.push({ start, end });
    }
  }
  return found;
}

/** The TwiML in the strings of a program, in its order: what stands in code inside of a string comes behind that string. */
export function findRegions(program: string, strings: Strings, names: Names): Region[] {
  const found = new Map<number, Found>();
  const tries = new Map<number, number>();
  let places = 0;
  const add = (offset: number, kind: Candidate) => {
    const known = [...found.values()].some(({ region }) => isTextOf(region, offset));
    const passage = known || places++ > most.places ? undefined : strings.passageAt(offset);
    if (!passage || !mayBegin(program, passage, offset, kind)) {
      return;
    }
    // A string of another language may hold the root's name a thousand times.
    const tried = tries.get(passage.span.start) ?? 0;
    tries.set(passage.span.start, tried + 1);
    const one = tried < most.tries ? regionOf(program, passage, offset, kind, strings.formatted, names) : undefined;
    if (one && !found.has(one.region.start)) {
      found.set(one.region.start, one);
    }
  };
  for (const { 0: mark, index } of program.matchAll(rootPattern(names.root))) {
    add(index + Math.max(0, mark.indexOf("<")), "root");
  }
  for (const { 0: mark, index } of program.matchAll(tags)) {
    add(stringBefore(program, index, mark) ?? stringBehind(program, index + mark.length, mark), "tagged");
  }
  if (found.size > 0) {
    for (const { 0: mark, index } of program.matchAll(fragmentPattern)) {
      add(index + mark.lastIndexOf("<"), "fragment");
    }
    for (const { 0: mark, index } of program.matchAll(emptyPattern)) {
      add(index + mark.length - 1, "empty");
    }
  }
  const inOrder = [...found.values()].sort((a, b) => a.region.start - b.region.start || b.region.end - a.region.end);
  return withEvidence(program, inOrder, names);
}

type Candidate = "root" | "tagged" | "fragment" | "empty";

/** How often a region is looked for in one expression, and in how many places of a program. */
const most = { tries: 3, places: 1000 };

/** Whether nothing but blanks and values stands before a fragment in its string; what may stand before a root is looked at later. */
function mayBegin(program: string, { literals }: Passage, offset: number, kind: Candidate): boolean {
  const own = literals.find(({ content }) => content.start <= offset && offset <= content.end);
  return (
    (kind !== "fragment" && kind !== "empty") ||
    (own !== undefined && leadingPattern.test(program.slice(own.content.start, offset)))
  );
}

function isTextOf({ start, end, content }: Region, offset: number): boolean {
  return start <= offset && offset < end && !isInside(content.code, offset - start);
}

/** Whether the offset is in one of the spans, which are in order. */
function isInside(spans: readonly Span[], offset: number): boolean {
  const span = spans[firstIndex(spans.length, (index) => spans[index]!.end > offset)];
  return span !== undefined && span.start <= offset;
}

/** What may stand before a root, finished or not. */
const prolog = String.raw`^(?:<\?xml[^<]*(?![^<])|<!--(?:(?!-->)[\s\S])*-->|<!DOCTYPE[^>]*>|\s)*`;

function regionOf(
  program: string,
  passage: Passage,
  offset: number,
  kind: Candidate,
  formatted: Formatting,
  { root, elements }: Names,
): Found | undefined {
  const around = surroundings(program, passage, formatted, root);
  const own = passage.literals.find(({ content }) => content.start <= offset && offset <= content.end);
  const last = passage.literals.at(-1)!;
  const begins = new RegExp(`${prolog}<${root}\\b`);
  const starts = new Set([passage.literals[0]!.content.start, own?.content.start ?? offset]);
  for (const start of starts) {
    const span = { start, end: last.content.end };
    const content = regionContent(program, passage, span, around.formatting);
    const isDocument = begins.test(content.masked);
    const isFragment =
      kind === "empty" ||
      (kind !== "root" && isPiece(content.masked.slice(kind === "fragment" ? offset - start : 0), elements, around));
    const isBlank = !/\S/.test(content.masked);
    const isMarkup = around.isMarkup && !isDocument;
    const isTagged = kind === "tagged" && (around.isTagged || (isMarkup && isBlank));
    if (isMarkup ? isTagged || isKnownPiece(content.masked, elements) : isDocument || isFragment || isTagged) {
      const extent = isDocument
        ? documentExtent(content, root, around, last.span.end < passage.span.end)
        : kind === "empty"
          ? "fragment"
          : fragmentExtent(content);
      const region = placed(program, passage, span, content, extent, {
        ...around,
        isTagged: around.isTagged || isMarkup,
      });
      return { region, around, isKnown: isKnownPiece(content.masked, elements) };
    }
  }
  return undefined;
}

/** Whether the string begins with an element of TwiML, or with half of its name. */
function isKnownPiece(masked: string, elements: readonly string[]): boolean {
  const [, name, end] = /^\s*<\/?([\w-]+)($)?/.exec(masked) ?? [];
  return (
    name !== undefined &&
    (elements.includes(name) || (end !== undefined && elements.some((one) => one.startsWith(name))))
  );
}

/** Whether it is a piece of a document, or, where it is appended to something, may become one: `"<Sa"`. */
function isPiece(masked: string, elements: readonly string[], around: Surroundings): boolean {
  const begun = /^\s*<(\w*)$/.exec(masked)?.[1];
  return begun === undefined
    ? /^\s*<[/!\w]/.test(masked)
    : elements.some((name) => name.startsWith(begun)) && around.isAppended();
}

function documentExtent({ masked }: RegionContent, root: string, around: Surroundings, goesOn: boolean): Extent {
  const isClosed = masked.includes(`</${root}`) || new RegExp(`${prolog}<${root}[^<>]*/>`).test(masked);
  // Of a start tag alone nobody knows what it is for.
  const isAlone = new RegExp(`${prolog}<${root}[^<>]*>\\s*$`).test(masked);
  return !isClosed && (goesOn || isAlone || around.isAppended()) ? "open" : "whole";
}

/** An empty string that is tagged becomes a whole document. */
function fragmentExtent({ masked }: RegionContent): Extent {
  return /\S/.test(masked) ? "fragment" : "whole";
}

function placed(
  program: string,
  passage: Passage,
  span: Span,
  content: RegionContent,
  extent: Extent,
  { isTrimmed, isTagged, formatting }: Surroundings,
): Region {
  const blank = blankBefore(passage, content, isTrimmed);
  const { start, end } = { start: span.start + blank, end: span.end };
  return {
    start,
    end,
    extent,
    isTagged,
    judged: "always",
    open: [],
    content: start === span.start ? content : regionContent(program, passage, { start, end }, formatting),
  };
}
