import { type Voice, voices } from "./voices";

/**
 * The voices in the order in which people are likely to want them: those of the United States' English first, which most want
 * who name no language; Amazon's before all others; then of each language one of each tier in turn, neural, standard and
 * generative. Who speaks in more tiers comes before who speaks in fewer. What is in no table, old or retired is last.
 */
export function inOrderOfUse(some: readonly Voice[]): Voice[] {
  ranks ??= ranksOf(voices());
  const known = ranks;
  return [...some].sort((a, b) => known.get(a)! - known.get(b)!);
}

let ranks: ReadonlyMap<Voice, number> | undefined;

function ranksOf(all: readonly Voice[]): ReadonlyMap<Voice, number> {
  const turns = turnsOf(all);
  const rank = (voice: Voice) => groupRank(voice) * 1000 + turns.get(voice)! * tiers.length + tiers.indexOf(voice.tier);
  return new Map(all.map((voice) => [voice, rank(voice)]));
}

const tiers: readonly Voice["tier"][] = ["neural", "standard", "generative", "basic", undefined];

/** Nobody picks a bare identifier, as of ElevenLabs, from a list: who writes one has it already. */
const unwanted: Readonly<Record<Voice["status"], number>> = {
  current: 0,
  unlisted: 10,
  legacy: 20,
  undescribed: 30,
  deprecated: 40,
};

function groupRank({ languages, family, status }: Voice): number {
  return unwanted[status] + (languages[0] === "en-US" ? 0 : 4) + (family === "polly" ? 0 : 2);
}

/** The place of each among those of its language, family, tier and status, from 0. */
function turnsOf(all: readonly Voice[]): ReadonlyMap<Voice, number> {
  const people = new Map(all.map((voice) => [voice, personOf(voice)]));
  const tierCounts = new Map<string, number>();
  for (const person of people.values()) {
    tierCounts.set(person, (tierCounts.get(person) ?? 0) + 1);
  }
  const common = [...people].sort(
    ([, a], [, b]) => tierCounts.get(b)! - tierCounts.get(a)! || (a < b ? -1 : a > b ? 1 : 0),
  );
  const counts = new Map<string, number>();
  return new Map(
    common.map(([voice]) => {
      const group = `${voice.languages[0]} ${voice.family} ${voice.tier} ${voice.status}`;
      const turn = counts.get(group) ?? 0;
      counts.set(group, turn + 1);
      return [voice, turn];
    }),
  );
}

/** Whose voice it is, whatever its tier: `Polly.Joanna` of `Polly.Joanna-Neural`; of Google's each is its own. */
function personOf({ family, name }: Voice): string {
  return family === "polly"
    ? name
        .replace(/-(?:Neural|Generative)$/, "")
        .normalize("NFD")
        .replace(/\p{Mn}/gu, "")
    : name;
}
