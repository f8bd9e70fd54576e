import type { TwimlDocument } from "../document";
import { cut, type Piece } from "../syntax/pieces";
import { firstIndex } from "../text/first-index";
import { type Span, textOf } from "../text/span";
import type { Choice, ChosenSection } from "./section-choices";
import { wordsIn } from "./section-condition";
import type { SectionNode } from "./section-tree";

/** That sections come out in a way in which they surely come out one day. */
export interface Supposition {
  readonly branches: ReadonlyMap<Choice, number>;
  /** "when '{% if a %}' applies" */
  readonly when: string;
}

type Chosen = ReadonlyMap<SectionNode, ChosenSection>;

// Each is worth some outcomes, so large templates get fewer.
const mostSuppositions = 24;
const mostCharacters = 300_000;

/**
 * That a section takes one of its branches, where these hold halves of elements; that two sections in one tag both write
 * into it. Only of sections that nothing else in the template has to do with: of others nobody knows what goes together.
 */
export function* suppositionsOf(document: TwimlDocument, chosen: Chosen): Generator<Supposition> {
  const free = freeSections(chosen);
  const tags = free.length === 0 ? [] : [...cut(document.masked)].filter(({ kind }) => kind.endsWith("-tag"));
  const most = Math.min(mostSuppositions, Math.floor(mostCharacters / document.text.length));
  let made = 0;
  for (const find of [ofHalves, ofPairs]) {
    for (const supposition of find(document, chosen, free, tags)) {
      if (++made > most) {
        return;
      }
      yield supposition;
    }
  }
}

/** Of each choice that is free, and shares no word with another, the first section. */
function freeSections(chosen: Chosen): SectionNode[] {
  const asking = new Map<string, Set<Choice>>();
  for (const [{ tags }, { choice }] of chosen) {
    for (const word of tags.flatMap(({ name }) => wordsIn(name)).filter((word) => !keywords.test(word))) {
      asking.set(word, (asking.get(word) ?? new Set()).add(choice));
    }
  }
  const shared = new Set([...asking.values()].filter(({ size }) => size > 1).flatMap((choices) => [...choices]));
  const isApart = (choice: Choice) => choice.isFree && !shared.has(choice);
  return [...chosen]
    .filter(([section, { choice, path }]) => {
      return choice.sections[0] === section && isApart(choice) && path.every(([around]) => isApart(around));
    })
    .map(([section]) => section);
}

const keywords = /^(?:if|unless|el\w+|then|and|or|not|in|is|do|each|end\w*|for\w*|true|false|isset|empty|defined)$/;

/** `tags`: of the document, in its order. */
type Find = (
  document: TwimlDocument,
  chosen: Chosen,
  free: readonly SectionNode[],
  tags: readonly Piece[],
) => Generator<Supposition>;

const ofHalves: Find = function* (document, chosen, free, tags) {
  for (const section of free) {
    const { sections } = chosen.get(section)!.choice;
    const isHalf = sections.some(({ branches }) =>
      branches.some(({ span }) => isUneven(document.masked, within(tags, span))),
    );
    for (const branch of isHalf ? section.branches.keys() : []) {
      yield* supposition(document, chosen, [[section, branch]]);
    }
  }
};

/** Those that begin in the span. */
function within(tags: readonly Piece[], { start, end }: Span): readonly Piece[] {
  const from = firstFrom(tags, start);
  return tags.slice(from, firstFrom(tags, end));
}

/** Of what is in the order of the text, the index of the first that begins at the offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  return firstIndex(spans.length, (index) => spans[index]!.start >= offset);
}

/** Whether the tags open other elements than they end. */
function isUneven(masked: string, tags: readonly Piece[]): boolean {
  let depth = 0;
  for (const { kind, end } of tags) {
    depth += kind === "end-tag" ? -1 : masked[end - 2] === "/" ? 0 : 1;
    if (depth < 0) {
      return true;
    }
  }
  return depth !== 0;
}

const ofPairs: Find = function* (document, chosen, free, tags) {
  const starts = free.map(({ span }) => span);
  for (const tag of tags) {
    const inside = free.slice(firstFrom(starts, tag.start), firstFrom(starts, tag.end));
    const writing = inside.flatMap((section) =>
      [...section.branches.keys()]
        .filter((branch) => textOf(document.masked, section.branches[branch]!.span).includes("="))
        .map((branch) => [section, branch] as const),
    );
    for (const [index, one] of writing.entries()) {
      for (const other of writing.slice(index + 1)) {
        if (one[0] !== other[0]) {
          yield* supposition(document, chosen, [one, other]);
        }
      }
    }
  }
};

function* supposition(
  { text }: TwimlDocument,
  chosen: Chosen,
  taken: readonly (readonly [section: SectionNode, branch: number])[],
): Generator<Supposition> {
  const branches = new Map<Choice, number>();
  const steps = taken.flatMap(([section, branch]) => {
    const { choice, isTurned, path } = chosen.get(section)!;
    return [...path, [choice, isTurned ? section.branches.length - 1 - branch : branch] as const];
  });
  if (steps.some(([choice, branch]) => (branches.get(choice) ?? branch) !== branch)) {
    return;
  }
  for (const [choice, branch] of steps) {
    branches.set(choice, branch);
  }
  const parts = taken.map(
    ([
      {
        tags,
        branches: { length },
      },
      branch,
    ]) => {
      const isNot = branch === tags.length || (length === 2 && branch > 0);
      return `'${textOf(text, tags[isNot ? 0 : branch]!.span).trim()}' ${isNot ? "does not apply" : "applies"}`;
    },
  );
  yield { branches, when: `when ${parts.join(" and ")}` };
}
