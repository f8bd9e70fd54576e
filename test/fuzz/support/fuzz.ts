import { it } from "node:test";
import fc from "fast-check";

/** How long all fuzz tests together take, in seconds; `npm run fuzz` sets it. Otherwise each tries the same few cases. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

/** What is tried: `rounds` rounds of as many cases in any test run, more for its `share`, a part of 1, of a longer time. */
export interface Effort {
  readonly share: number;
  readonly rounds: number;
  readonly cases?: number;
}

/**
 * Tries random cases of the property. How many a test run tries does not depend on how fast it is; what fails names the
 * seed with which it is in the first round.
 */
export function fuzz(name: string, { share, rounds, cases = 25 }: Effort, property: fc.IRawProperty<unknown>): void {
  it(name, async () => {
    const end = performance.now() + share * seconds * 1000;
    const { seed = 0 } = fc.readConfigureGlobal();
    for (let number = 0; seconds > 0 ? number === 0 || performance.now() < end : number < rounds; number++) {
      await fc.assert(property, { seed: seed + number, numRuns: cases, reporter });
    }
  });
}

function reporter(details: fc.RunDetails<unknown>): void {
  if (details.failed) {
    throw new Error(`FC_SEED=${details.seed} npm run fuzz 1\n${fc.defaultReportMessage(details)}`, {
      cause: details.errorInstance,
    });
  }
}
