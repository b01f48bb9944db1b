/**
 * The Latin letter of a key press, in lower case: on a Russian or Kazakh layout that of the key's place,
 * elsewhere the one that is typed (UI Events, KeyboardEvent.code). Empty for keys that are no letters.
 */
export function letterOf({ code, key }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? "").toLowerCase() : "";
}
