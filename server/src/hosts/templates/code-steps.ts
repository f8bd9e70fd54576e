import type { Hole } from "../hole";
import { holeOf, type Tag } from "./tag";

/** What a piece of code in a tag does to the sections around it. */
export interface Step {
  readonly kind: "open" | "else" | "close";
  /** In the tag's code. */
  readonly at: number;
}

/** What is left when all that one tag opens and closes itself is taken away: of `if a; b; end` nothing. */
export function outerSteps(steps: Iterable<Step>): Step[] {
  const left: Step[] = [];
  /** Where in `left` what is open stands. */
  const open: number[] = [];
  for (const step of steps) {
    const opened = step.kind === "close" ? open.pop() : undefined;
    if (opened !== undefined) {
      left.length = opened;
      continue;
    }
    if (step.kind === "open") {
      open.push(left.length);
    }
    left.push(step);
  }
  // A condition may hold code of its own, whose braces come before the condition's.
  return left.sort((a, b) => a.at - b.at);
}

/** The hole of a tag of code; one for each step where it does several, as `} }`, which touch. */
export function holesOfSteps(tag: Tag, steps: readonly Step[], otherwise: Hole["kind"]): Hole[] {
  if (steps.length < 2) {
    return [holeOf(tag, steps[0]?.kind ?? otherwise)];
  }
  return steps.map(({ kind, at }, index) => {
    const start = index === 0 ? tag.span.start : tag.inner.start + at;
    const end = index === steps.length - 1 ? tag.span.end : tag.inner.start + steps[index + 1]!.at;
    const inner = { start: Math.max(start, tag.inner.start), end: Math.min(end, tag.inner.end) };
    const code = tag.code.slice(inner.start - tag.inner.start, inner.end - tag.inner.start);
    return holeOf({ span: { start, end }, inner, code }, kind);
  });
}
