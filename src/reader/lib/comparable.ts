import { plainSpaces } from "#edition/typography.ts";

export function sameWords(before: string, after: string): boolean {
  return comparable(before) === comparable(after);
}

/** A text as it is compared: where lines break and which spaces bind does not count. */
export function comparable(text: string): string {
  return plainSpaces(text).replaceAll(/\s+/g, " ").trim();
}
