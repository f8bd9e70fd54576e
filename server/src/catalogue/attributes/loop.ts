import type { AttributeSpec } from "../spec";

/** How often `<Say>` or `<Play>` repeats itself; `action` is what it does, e.g. "speaks the text". */
export function loop(action: string, error: number): AttributeSpec {
  return {
    name: "loop",
    value: { kind: "integer", min: 0, unit: "times", endless: 0 },
    documentation:
      `How often Twilio ${action} before it goes on to the next verb.\n\n` +
      "With `0` it repeats until the caller hangs up, 1000 times at most: the verbs after it are hardly ever reached. " +
      "The repetitions follow each other at once; for a gap between them, write the verb several times with `<Pause>` between.",
    default: "1",
    error,
  };
}
