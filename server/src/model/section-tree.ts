import type { Hole, SectionName } from "../hosts/hole";
import type { Span } from "../text/span";

/** A section of a template, from its first tag past its last: `{{#if a}} … {{else}} … {{/if}}`. */
export interface SectionNode {
  readonly span: Span;
  /** Of each branch the tag before it; none of a section that only defines something. */
  readonly tags: readonly Hole[];
  /** One of them is left when the template has run; one that is empty at its end stands for none. */
  readonly branches: readonly Branch[];
}

export interface Branch {
  /** Between the tags. */
  readonly span: Span;
  /** In the order of the text. */
  readonly sections: readonly SectionNode[];
}

export interface SectionTree {
  /** Of those that are closed, the outermost, in the order of the text. */
  readonly sections: readonly SectionNode[];
  /** Tags of one section that is closed by another's; what is in it is known nonetheless. */
  readonly wrong: readonly { readonly open: Hole; readonly end: Hole }[];
  /** Tags that open what nothing closes. */
  readonly unclosed: readonly Hole[];
  /** Tags that close what is not open, or not any more. */
  readonly stray: readonly Hole[];
}

/** Puts together the tags that open, turn over and close sections. Of tags that cross, the outer ones count. */
export function sectionTree(holes: readonly Hole[]): SectionTree {
  const read = readSections(holes);
  const wrong: { open: Hole; end: Hole }[] = [];
  const unclosed: Hole[] = [];
  const waiting = read.stray.filter(({ section }) => section);
  /** Those behind the tag that is looked at, the nearest last. */
  const behind: Hole[] = [];
  // The innermost open one is what a tag is most likely meant for.
  for (const open of read.unclosed.toReversed()) {
    while (waiting.length > 0 && waiting.at(-1)!.span.start > open.span.start) {
      behind.push(waiting.pop()!);
    }
    const end = open.section && behind.pop();
    if (end) {
      wrong.push({ open, end });
    } else {
      unclosed.push(open);
    }
  }
  wrong.reverse();
  unclosed.reverse();
  const meant = new Map(wrong.map(({ open, end }) => [end, open.section!]));
  const stray = read.stray.filter((hole) => !meant.has(hole));
  const sections =
    wrong.length === 0 ? read.sections : readSections(holes.map((hole) => renamed(hole, meant))).sections;
  return { sections, wrong, unclosed, stray };
}

function renamed(hole: Hole, meant: ReadonlyMap<Hole, SectionName>): Hole {
  const section = meant.get(hole);
  return section ? { ...hole, section } : hole;
}

/** Deeper sections are left out, so that nobody who walks the tree runs out of stack. */
const deepest = 50;

interface OpenSection {
  readonly hole: Hole;
  readonly elses: Hole[];
  /** Per branch so far. */
  readonly inner: SectionNode[][];
}

function readSections(holes: readonly Hole[]): Omit<SectionTree, "wrong"> {
  const open: OpenSection[] = [];
  const sections: SectionNode[] = [];
  const unclosed: Hole[] = [];
  const stray: Hole[] = [];
  const around = () => open.at(-1)?.inner.at(-1) ?? sections;
  const giveUp = (from: number) => {
    for (const { hole, inner } of open.splice(from)) {
      unclosed.push(hole);
      for (const section of inner.flat()) {
        around().push(section);
      }
    }
  };
  for (const hole of holes) {
    if (hole.kind === "open") {
      open.push({ hole, elses: [], inner: [[]] });
    } else if (hole.kind === "else") {
      open.at(-1)?.elses.push(hole);
      open.at(-1)?.inner.push([]);
    } else if (hole.kind === "close") {
      const index = open.findLastIndex(({ hole: { section } }) => isEndOf(section?.name, hole.section?.name));
      if (index < 0) {
        stray.push(hole);
        continue;
      }
      giveUp(index + 1);
      const section = closed(open.pop()!, hole);
      if (open.length < deepest) {
        around().push(section);
      }
    }
  }
  giveUp(0);
  return { sections, unclosed: unclosed.sort((a, b) => a.span.start - b.span.start), stray };
}

/** Where a language does not say what it closes, it closes what was opened last. */
function isEndOf(opened: string | undefined, ended: string | undefined): boolean {
  return opened === undefined || ended === undefined || opened === ended;
}

function closed({ hole, elses, inner }: OpenSection, end: Hole): SectionNode {
  const tags = [hole, ...elses, end];
  const branches: Branch[] = inner.map((sections, index) => ({
    span: { start: tags[index]!.span.end, end: tags[index + 1]!.span.start },
    sections,
  }));
  const last = elses.at(-1);
  if (!last || !isForAllElse(last)) {
    branches.push({ span: { start: end.span.start, end: end.span.start }, sections: [] });
  }
  return { span: { start: hole.span.start, end: end.span.end }, tags: [hole, ...elses], branches };
}

/** `else` as it stands, not `else if`: so that one of the branches is always left. */
export function isForAllElse({ name }: Hole): boolean {
  return /^[\s}]*(?:(?:else|default|empty)\s*)?[:{]?$/.test(name);
}
