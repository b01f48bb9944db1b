import type { Words } from "#reader/words/words.ts";

/** A whole number with its thousands apart: «2 000» with a space that does not break, "2,000" in English. */
export function formatNumber({ language }: Words, number: number): string {
  const between = language === "en" ? "," : "\u00a0";
  return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, between);
}
