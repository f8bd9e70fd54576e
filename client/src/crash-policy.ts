const restarts = 4;
const minutes = 3;

/**
 * Whether a server that has just crashed is started again: up to 4 times within 3 minutes.
 * `crashes` are the times of all its crashes in milliseconds, ascending; the last one is now.
 */
export function startAgain(crashes: readonly number[]): boolean {
  const now = crashes.at(-1) ?? 0;
  return crashes.filter((crash) => now - crash <= minutes * 60_000).length <= restarts;
}

export const gaveUp = `The TwiML language server ended ${restarts + 1} times within ${minutes} minutes and was not started again.`;
