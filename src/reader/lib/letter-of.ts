/**
 * The Latin letter of a key press, in lower case: on a Russian or Kazakh layout that of the key's place,
 * elsewhere the one that is typed (UI Events, KeyboardEvent.code). Empty for keys that are no letters.
 */
export function letterOf({ code, key }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\p{L}$/u.test(key) ? (/^Key([A-Z])$/.exec(code)?.[1] ?? "").toLowerCase() : "";
}

/**
 * `/` or `?`, as typed, or on the key that bears them on a Latin layout where a Russian or Kazakh one has
 * other signs. Empty for every other key.
 */
export function signOf({ code, key, shiftKey }: KeyboardEvent): "/" | "?" | "" {
  if (key === "/" || key === "?") return key;
  if (code !== "Slash") return "";
  if (key === "," && shiftKey) return "?";
  return key === "." || key === "№" ? "/" : "";
}
