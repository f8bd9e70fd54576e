import type { TwimlDocument } from "../document";
import { conditionOf, wordsIn } from "./section-condition";
import type { SectionNode } from "./section-tree";

/** What is chosen once for all sections of one condition, `{{#a}} … {{/a}} {{^a}} … {{/a}}`; mostly for one section. */
export interface Choice {
  /** In the order of the text. */
  readonly sections: readonly SectionNode[];
  /** Per branch of the first section, in how many ways it shows all that is in it, in any of the sections. */
  readonly ways: readonly number[];
  /** Each of its branches is left one day: nothing in the template decides, repeats or leaves early. */
  readonly isFree: boolean;
}

/** How one section follows its choice. */
export interface ChosenSection {
  readonly choice: Choice;
  /** Its branches are in the other order, as of `unless a` beside `if a`. */
  readonly isTurned: boolean;
  /** What it stands in, from the outermost, with the branch of the choice. */
  readonly path: readonly (readonly [choice: Choice, branch: number])[];
}

interface Scope {
  /** What repeats, or is handed to somebody; the same condition may come out another way there. */
  readonly around: object;
  readonly isRepeated: boolean;
}

/** In the order of the text. */
export function chosenSections(
  document: TwimlDocument,
  sections: readonly SectionNode[],
): ReadonlyMap<SectionNode, ChosenSection> {
  const found = new Map<SectionNode, ChosenSection>();
  const decided = decidedWords(document);
  const leavesEarly = document.holes.some(({ name }) => leaving.test(name));
  const groups = new Map<object, Map<string, Group>>();
  const add = (section: SectionNode, scope: Scope, path: ChosenSection["path"]) => {
    const condition = conditionOf(document, section);
    const isKnown = condition !== undefined && ![...condition.words].some((word) => decided.has(word));
    const isFree = isKnown && condition.isSure && !scope.isRepeated && !leavesEarly;
    const group = groupOf(groups, scope.around, isKnown ? condition.key : undefined);
    const isTurned = isKnown && condition.isInverted;
    group.add(section, isTurned, isFree);
    found.set(section, { choice: group, isTurned, path });
    const inner = condition?.isSure || condition?.isInverted ? scope : { around: section, isRepeated: true };
    for (const [index, branch] of section.branches.entries()) {
      const taken = isTurned ? section.branches.length - 1 - index : index;
      for (const each of branch.sections) {
        add(each, inner, [...path, [group, taken]]);
      }
    }
  };
  for (const section of sections) {
    add(section, { around: document, isRepeated: false }, []);
  }
  return found;
}

class Group implements Choice {
  readonly sections: SectionNode[] = [];
  readonly ways: number[] = [];
  isFree = true;

  add(section: SectionNode, isTurned: boolean, isFree: boolean): void {
    const ways = waysOf(section);
    this.sections.push(section);
    this.isFree &&= isFree;
    for (const [index, count] of (isTurned ? ways.toReversed() : ways).entries()) {
      this.ways[index] = Math.max(this.ways[index] ?? 1, count);
    }
  }
}

function groupOf(groups: Map<object, Map<string, Group>>, around: object, key: string | undefined): Group {
  const known = groups.get(around) ?? new Map<string, Group>();
  const group = (key !== undefined && known.get(key)) || new Group();
  if (key !== undefined) {
    groups.set(around, known.set(key, group));
  }
  return group;
}

const leaving = /\b(?:return|exit|die|throw|raise|abort|halt|redirect\w*|break|continue|next|done|goto|stop)\b/;
const assignment = /(?<![=!<>~])=(?![=>~])|\+\+|--/;

/** The words of code that may set what a condition asks for. */
function decidedWords({ holes }: TwimlDocument): ReadonlySet<string> {
  const code = holes.filter(({ kind, name }) => kind === "comment" || (kind === "value" && assignment.test(name)));
  return new Set(code.flatMap(({ name }) => wordsIn(name)));
}

function waysOf({ branches }: SectionNode): number[] {
  return branches.map(({ sections }) => waysThrough(sections));
}

/** In how many ways sections side by side can come out, only as many as show every branch once. */
function waysThrough(sections: readonly SectionNode[]): number {
  return sections.reduce((most, section) => Math.max(most, sum(waysOf(section))), 1);
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
