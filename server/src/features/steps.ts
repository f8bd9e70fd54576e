/** Work that may take long, to be gone on with step by step; a step takes few milliseconds. What it gives is its return value. */
export type Steps<Result> = Generator<undefined, Result>;

/** Takes all steps without a pause. */
export function allAtOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (!step.done) {
    step = steps.next();
  }
  return step.value;
}

/** How many elements, findings and the like make a step, where looking at one is little work. */
export const perStep = 200;

/** All that `each` gives for the items, in their order. */
export function* flatMapSteps<Item, Result>(
  items: readonly Item[],
  each: (item: Item, index: number) => readonly Result[],
): Steps<Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    for (const result of each(item, index)) {
      results.push(result);
    }
    if (index % perStep === perStep - 1) {
      yield;
    }
  }
  return results;
}

/** The same of what takes steps itself. */
export function* joinedSteps<Item, Result>(
  items: readonly Item[],
  each: (item: Item) => Steps<readonly Result[]>,
): Steps<Result[]> {
  const results: Result[] = [];
  for (const item of items) {
    for (const result of yield* each(item)) {
      results.push(result);
    }
  }
  return results;
}
