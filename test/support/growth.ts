import assert from "node:assert/strict";

/** What is measured. Whatever it works on is made before. */
type Act = () => unknown;

/** In milliseconds of the processor. What takes less is not looked at: nobody waits for it, and there is little to measure. */
const unnoticed = 150;
/** How many times as long twice the length may take: a square takes four times as long. */
const mostGrowth = 3;
const attempts = 4;

/** In milliseconds of the processor: what else the machine does does not count. */
async function milliseconds(act: Act): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Whether somebody would notice. */
export async function isSlow(act: Act): Promise<boolean> {
  return (await milliseconds(act)) > unnoticed;
}

/**
 * Whether twice the length takes more than three times as long, and twice that again: then the time is not in proportion to
 * it. `actOn` prepares something of that length, anew each time, since much is remembered of a document.
 */
export async function growsTooFast(actOn: (length: number) => Act, length: number): Promise<boolean> {
  // Once it may be chance, or a cache of the processor that is full.
  return (await growsFrom(actOn, length)) && (await growsFrom(actOn, 2 * length));
}

/**
 * Of several attempts the quickest counts for either length: the collector of garbage, the compiler and other programs only
 * ever add to one.
 */
async function growsFrom(actOn: (length: number) => Act, length: number): Promise<boolean> {
  let long = await milliseconds(actOn(2 * length));
  let short = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < attempts && long > unnoticed; attempt++) {
    short = Math.min(short, await milliseconds(actOn(length)));
    if (long <= mostGrowth * short) {
      return false;
    }
    long = Math.min(long, await milliseconds(actOn(2 * length)));
  }
  return long > unnoticed && long > mostGrowth * short;
}

/** Does what takes milliseconds, and would take seconds if it went through the text again for each part of it. */
export async function growsInProportion(actOn: (length: number) => Act, length: number, what = "this"): Promise<void> {
  assert(
    !(await growsTooFast(actOn, length)),
    `${what} takes more than ${mostGrowth} times as long for twice the text`,
  );
}
