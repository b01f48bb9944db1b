/** The beginning of a quotation, to tell its link or its tools from those of the others. */
export function firstWords(text: string): string {
  return `${text.split(/\s+/).slice(0, 4).join(" ")}…`;
}
