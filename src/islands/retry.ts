/** Waits before the second and the third attempt, in milliseconds. */
const PAUSES = [400, 1600];

/**
 * Loads code, again if it fails: a phone between two cells, a server between two versions. Browsers fetch
 * a module anew after a failure, so asking again is enough.
 */
export async function retry<T>(load: () => Promise<T>, pauses: readonly number[] = PAUSES): Promise<T> {
  for (const pause of pauses) {
    try {
      return await load();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return load();
}
