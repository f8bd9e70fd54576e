import type { Change } from "../text/change";
import { detached } from "../text/detached";
import { buildContent } from "./build-tree";
import { forbiddenCharacters } from "./forbidden-characters";
import { inOrder, type WholeSyntax } from "./parse";
import { cut, tagBehind } from "./pieces";
import { prologProblems } from "./prolog";
import { cutIntoSections, type Section } from "./section";
import { entangling, sectioned } from "./sectioned";
import { type PlacedSection, SectionedSyntax } from "./sectioned-syntax";

/**
 * The syntax of a text that an edit has made of another: only what the edit touched is read again. It equals what `parse`
 * gives; `undefined` where only `parse` can tell.
 */
export function reparse(
  previous: WholeSyntax | SectionedSyntax,
  change: Change,
  text: string,
  masked: string,
): SectionedSyntax | undefined {
  const before = previous instanceof SectionedSyntax ? previous : sectioned(previous);
  const touched = before && sectionsTouched(before, change);
  const fresh = touched && readAgain(before, touched, change, text, masked);
  if (!fresh) {
    return undefined;
  }
  const [first, last] = touched;
  const earlier = before.sections.slice(0, first);
  const later = before.sections.slice(last + 1);
  const doesMeddle = hasLooseEndTag(fresh) && isOpen(earlier);
  if (doesMeddle || (isOpen(fresh) && hasLooseEndTag(later))) {
    return undefined;
  }
  const moved = later.map(({ section, by }) => ({ section, by: by + change.by }));
  return new SectionedSyntax(before.frame, [...earlier, ...fresh, ...moved], before.by + change.by);
}

const isOpen = (placed: readonly PlacedSection[]) => placed.some(({ section }) => section.isOpen);
const hasLooseEndTag = (placed: readonly PlacedSection[]) => placed.some(({ section }) => section.hasLooseEndTag);

/** The first and the last section that the change has a say in; `undefined` where it goes beyond the root's content. */
function sectionsTouched({ sections }: SectionedSyntax, { start, end }: Change): [number, number] | undefined {
  const [head, tail] = [sections[0]!, sections[sections.length - 1]!];
  if (start < head.section.start + head.by || end > tail.section.end + tail.by) {
    return undefined;
  }
  const last = sections.findLastIndex(({ section, by }) => section.start + by <= end);
  // An element without end tag ends where the root does: it is read together with the nothing that follows.
  const isBeforeEnd = last === sections.length - 2 && tail.section.start === tail.section.end;
  return [sections.findIndex(({ section, by }) => section.reach + by >= start), isBeforeEnd ? last + 1 : last];
}

function readAgain(
  before: SectionedSyntax,
  [first, last]: readonly [number, number],
  change: Change,
  text: string,
  masked: string,
): readonly PlacedSection[] | undefined {
  const { sections, frame } = before;
  const start = sections[first]!.section.start + sections[first]!.by;
  const endOf = (index: number) => sections[index]!.section.end + sections[index]!.by + change.by;
  const isLast = last === sections.length - 1;
  // Whoever reads the part looks at the next tag and at the rest of its line, but no further.
  const seen = isLast || last + 1 === sections.length - 1 ? before.root.span.end + change.by : endOf(last + 1);
  const lineEnd = masked.indexOf("\n", seen);
  const until = lineEnd < 0 ? masked.length : lineEnd + 1;
  // On its own, or an old document would live as long as a section of it.
  const part = detached(text, start, until);
  const maskedPart = masked === text ? part : detached(masked, start, until);
  const content = readContent(part, maskedPart, endOf(last) - start, {
    root: frame.root,
    declared: frame.declared,
    isFirst: first === 0,
    isLast,
  });
  return content?.map((section) => ({ section, by: start }));
}

type Place = Omit<Parameters<typeof buildContent>[3], "count">;

/** The sections of the text up to `end`; what is behind is only looked at. */
function readContent(text: string, masked: string, end: number, place: Place): readonly Section[] | undefined {
  const pieces = cut(masked);
  const index = pieces.findIndex((piece) => piece.end > end);
  const count = index < 0 ? pieces.length : index;
  if ((pieces[count - 1]?.end ?? 0) !== end) {
    return undefined;
  }
  const built = buildContent(text, masked, pieces, { ...place, count });
  if (!built || built.isEntangled || built.pieces.some(({ kind }) => kind === "declaration" || kind === "doctype")) {
    return undefined;
  }
  const forbidden = [...forbiddenCharacters(masked)].filter(({ span }) => span.start < end);
  const problems = inOrder([...built.problems, ...prologProblems(masked, built.pieces), ...forbidden]);
  if (problems.some(({ kind }) => entangling.has(kind))) {
    return undefined;
  }
  const nextTagEnd = tagBehind(pieces, count - 1)?.end ?? masked.length;
  return cutIntoSections({ ...built, masked, problems, start: 0, end, isLast: place.isLast, nextTagEnd });
}
