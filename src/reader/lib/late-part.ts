/**
 * Fetches a part of the program that was asked for.
 * @returns undefined when it did not come: the network is away, or a newer edition has replaced its file
 */
export async function fetchLate<T>(fetchPart: () => Promise<T>): Promise<T | undefined> {
  try {
    return await fetchPart();
  } catch {
    return undefined;
  }
}
