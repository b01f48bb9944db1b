import { personNoun } from "#edition/person-nouns.ts";
import { tokensOf } from "#edition/tokens.ts";
import { quotationAt } from "./quotation-marks.ts";
import { nameLine } from "./speakers/name-line.ts";

/**
 * The line below a quotation that signs it, «Марат Ибраев, эколог», with no dash or comma to lead to it.
 * Nothing when such a line may head what follows instead: where another stands above the quotation,
 * where a colon announces it, where the next line is a quotation too or goes on about the name.
 */
export function signatureBelow(lines: readonly string[], at: number): string | undefined {
  const line = lines[at + 1] ?? "";
  const signature = line.includes(",") ? nameLine(line) : undefined;
  if (signature === undefined || !hasOffice(signature) || isHeaded(lines, at)) return undefined;
  const next = lines[at + 2] ?? "";
  const isNext = /^[«„“"—–-]/u.test(next) || nameLine(next) !== undefined || goesOnAbout(next, signature);
  return isNext ? undefined : signature;
}

/** Behind the comma an office; those who write sign what they wrote themselves. */
function hasOffice(signature: string): boolean {
  const role = signature.slice(signature.indexOf(",") + 1);
  const isWriter =
    /журналист|корреспондент|репортёр|репортер|редактор|автор|обозревател|колумнист|фото|специально/iu;
  return !isWriter.test(role) && tokensOf(role).some(({ key }) => personNoun(key) !== undefined);
}

/** Whether a line above the quotation, or above those before it, has announced it. */
function isHeaded(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && quotationAt(lines[above] ?? "") !== undefined) above--;
  const line = lines[above] ?? "";
  return line.endsWith(":") || nameLine(line) !== undefined;
}

function goesOnAbout(next: string, signature: string): boolean {
  const name = new Set(tokensOf(signature.split(",")[0] ?? "").map(({ key }) => key.slice(0, 4)));
  const words = tokensOf(next).slice(0, 6);
  return words.some(
    ({ key, isCapital }) => isCapital && (name.has(key.slice(0, 4)) || /^(?:он|она|ол|его|ее)$/u.test(key)),
  );
}
