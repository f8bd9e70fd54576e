import { it } from "node:test";
import fc from "fast-check";

/** How long all fuzz tests together take, in seconds; `npm run fuzz` sets it. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 40);

/**
 * Tries random cases of the property for its share of the time, a part of 1. The cases are the same in every run, but for
 * how many of them there is time; what fails names the seed with which it is in the first round. `round`: how many cases
 * there are at least, and between two looks at the clock.
 */
export function fuzz(name: string, share: number, property: fc.IRawProperty<unknown>, round = 25): void {
  it(`${name} (${Math.round(share * seconds)} s)`, async () => {
    const end = performance.now() + share * seconds * 1000;
    const { seed = 0 } = fc.readConfigureGlobal();
    for (let number = 0; number === 0 || performance.now() < end; number++) {
      await fc.assert(property, { seed: seed + number, numRuns: round, reporter });
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
