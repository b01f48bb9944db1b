/** A line's opening quotation: the words between its marks, and what follows the closing one. */
export interface Quotation {
  readonly text: string;
  readonly rest: string;
}

const closingMarks = new Map([
  ["«", "»"],
  ["„", "“”"],
  ["“", "”"],
  ['"', '"'],
]);

/** The quotation a line begins with; nothing when it begins without a mark or the mark is never closed. */
export function quotationAt(line: string): Quotation | undefined {
  const opening = line.charAt(0);
  const closing = closingMarks.get(opening);
  if (closing === undefined) return undefined;
  let depth = 0;
  for (let at = 0; at < line.length; at++) {
    const mark = line.charAt(at);
    if (mark === opening && (opening !== '"' || beginsWord(line, at))) depth++;
    else if (closing.includes(mark)) depth--;
    if (depth === 0) return quotation(line.slice(1, at).trim(), line.slice(at + 1));
  }
  return undefined;
}

/**
 * «Мы начинали с двадцати овец и «ГАЗа», — рассказывает …: the inner mark closes the outer quotation too.
 * Nothing where more than that one mark is missing.
 */
export function quotationWithSharedMark(line: string): Quotation | undefined {
  const isOneMissing = line.split("«").length - line.split("»").length === 1;
  const { text, rest } =
    /^«(?<text>[^«»]*(?:«[^«»]*»[^«»]*)*«[^«»]*»)(?<rest>,?\s*[—–]\s+[^«»]+)$/u.exec(line)?.groups ?? {};
  return isOneMissing && text !== undefined && rest !== undefined ? quotation(text, rest) : undefined;
}

function quotation(text: string, rest: string): Quotation | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? { text, rest } : undefined;
}

/** A straight mark does not say which way it looks; the space or bracket before it does. */
function beginsWord(line: string, at: number): boolean {
  return at === 0 || (/[\s(«„“"—–-]/u.test(line.charAt(at - 1)) && /\S/u.test(line.charAt(at + 1)));
}
