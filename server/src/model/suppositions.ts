import type { TwimlDocument } from "../document";
import { cut } from "../syntax/pieces";
import { overlaps, type Span, textOf } from "../text/span";
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

const mostSuppositions = 24;

/**
 * That a section takes one of its branches, where these hold halves of elements; that two sections in one tag both write
 * into it. Only of sections that nothing else in the template has to do with: of others nobody knows what goes together.
 */
export function* suppositionsOf(document: TwimlDocument, chosen: Chosen): Generator<Supposition> {
  const free = freeSections(chosen);
  let made = 0;
  for (const supposition of [...ofHalves(document, chosen, free), ...ofPairs(document, chosen, free)]) {
    if (++made > mostSuppositions) {
      return;
    }
    yield supposition;
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

function* ofHalves(document: TwimlDocument, chosen: Chosen, free: readonly SectionNode[]): Generator<Supposition> {
  for (const section of free) {
    const { choice } = chosen.get(section)!;
    const isHalf = choice.sections.some(({ branches }) => branches.some(({ span }) => isUneven(document.masked, span)));
    for (const branch of isHalf ? section.branches.keys() : []) {
      yield* supposition(document, chosen, [[section, branch]]);
    }
  }
}

/** Whether what stands there opens other elements than it ends. */
function isUneven(masked: string, span: Span): boolean {
  let depth = 0;
  for (const [, slash, selfClosing] of textOf(masked, span).matchAll(
    /<(\/?)[\p{L}_](?:[^<>"']|"[^"]*"|'[^']*')*?(\/?)>/gu,
  )) {
    depth += slash ? -1 : selfClosing ? 0 : 1;
    if (depth < 0) {
      return true;
    }
  }
  return depth !== 0;
}

function* ofPairs(document: TwimlDocument, chosen: Chosen, free: readonly SectionNode[]): Generator<Supposition> {
  for (const piece of free.length > 1 ? cut(document.masked) : []) {
    const inside = piece.kind === "start-tag" ? free.filter(({ span }) => overlaps(piece, span)) : [];
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
}

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
