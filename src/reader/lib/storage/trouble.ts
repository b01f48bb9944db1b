/**
 * Why the browser does not keep what it is given. `full`: no room is left. `newer`: a newer version of
 * the reader has changed the storage, and this page has to be loaded anew. `blocked`: everything else,
 * such as a private window or storage that is switched off.
 */
export type StorageTrouble = "full" | "newer" | "blocked";

export type Stored<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly trouble: StorageTrouble };

export function troubleOf(error: unknown): StorageTrouble {
  const name = error instanceof Error ? error.name : "";
  if (name === "QuotaExceededError") return "full";
  return name === "VersionError" ? "newer" : "blocked";
}
