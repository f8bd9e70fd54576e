import assert from "node:assert/strict";

/** In milliseconds of the processor: what else the machine does does not count. A thousand times what is expected. */
const patience = 20_000;

/** Does what takes milliseconds, and would take minutes if it went through the text again for each character. */
export async function endsSoon(act: () => unknown, what = "this"): Promise<void> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  assert((user + system) / 1000 < patience, `${what} took ${Math.round((user + system) / 1000)} ms`);
}
