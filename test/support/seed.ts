import fc from "fast-check";
import { loadParser } from "../../server/src/document";

// As in a server that has run for a while.
await loadParser();

/*
 * The same random cases in every run, so that a red run means a change and can be run again. Other cases:
 * FC_SEED=12345 npm run test:unit, or FC_SEED=random, which prints the seed of what fails.
 */
const { FC_SEED = "20261122" } = process.env;
if (FC_SEED !== "random") {
  fc.configureGlobal({ seed: Number(FC_SEED) });
}
