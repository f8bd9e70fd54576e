import type { Names } from "./find-regions";
import type { Region } from "./region";

/** A program as it changes: finds the TwiML in its strings, with work that follows the size of a change. */
export interface Program {
  /** The TwiML of that text, in its order; see `findRegions`. */
  regions(text: string, names: Names): readonly Region[];
  /** Gives back the memory that JavaScript does not see. */
  dispose(): void;
}
