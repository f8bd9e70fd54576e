import type { Steps } from "../features/steps";
import { maximumDocumentSize } from "../model/document-size";

/** How long the server works at something long before it looks at its messages, in milliseconds. */
const longest = 4;

/** Who waits for the next slice. Between two slices the server looks at its messages, however many works are under way. */
const waiting: (() => void)[] = [];

/** How often the server looks at its messages between two slices: the library takes one at a time. */
const looks = 10;

function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (waiting.length === 1) {
      look(looks);
    }
  });
}

function look(times: number): void {
  setImmediate(times > 1 ? () => look(times - 1) : giveTurn);
}

function giveTurn(): void {
  waiting.shift()!();
  if (waiting.length > 0) {
    look(looks);
  }
}

/** For work that takes long: between its steps, `pause` lets requests be answered now and then. */
export class Slices {
  private begun = performance.now();

  /** Whether it is time for a pause. */
  get isDue(): boolean {
    return performance.now() - this.begun >= longest;
  }

  async pause(): Promise<void> {
    if (this.isDue) {
      await nextTurn();
      this.begun = performance.now();
    }
  }
}

/** Instead of a result that nobody wants any more. */
export const abandoned = Symbol("abandoned");

/** Takes the steps with pauses, after each of which `isWanted` is asked. */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
): Promise<Result | typeof abandoned> {
  const slices = new Slices();
  let step = steps.next();
  while (!step.done) {
    if (slices.isDue) {
      await slices.pause();
      if (!isWanted()) {
        return abandoned;
      }
    }
    step = steps.next();
  }
  return step.value;
}

/** Takes all steps, with pauses. */
export async function withPauses<Result>(steps: Steps<Result>): Promise<Result> {
  return (await inSlices(steps, () => true)) as Result;
}

/** Whether work on a file is worth slices. Files that Twilio would read are worked through at once: pauses would only delay that. */
export function isLarge(text: string | undefined): boolean {
  return text !== undefined && text.length > maximumDocumentSize;
}
