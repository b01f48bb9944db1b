import { plainSpaces } from "#edition/typography.ts";

/** Letters as a reader types them: small, е for ё, one kind of space. */
export function foldText(text: string): string {
  return plainSpaces(text).toLowerCase().normalize("NFC").replaceAll("ё", "е").replaceAll(/\s+/g, " ");
}

/** The words that somebody looks for. */
export function foldQuery(query: string): string[] {
  return foldText(query)
    .split(" ")
    .filter((word) => word !== "");
}
