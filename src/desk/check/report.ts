import type { Checked, Finding } from "./check-edition.ts";
import type { Severity } from "./rule.ts";

/** A check in plain English: a finding a line, and at the end how many there are. */
export function describeCheck(checked: Checked): string {
  const [errors, notes] = [countOf(checked, "error"), countOf(checked, "note")];
  const total = `${counted(checked.articles, "article")} checked: ${counted(errors, "error")}, ${counted(notes, "note")}`;
  return [...checked.findings.map(describeFinding), total].join("\n");
}

/** A check for programs. Fields may be added to this form, but none is renamed or left out. */
export function checkJson(checked: Checked): string {
  const { folder: edition, articles, findings } = checked;
  const [errors, notes] = [countOf(checked, "error"), countOf(checked, "note")];
  return JSON.stringify({ edition, articles, errors, notes, findings }, undefined, 2);
}

export function countOf({ findings }: Checked, severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `articles/25.json:14: body.0.content.0:76: error: "cоветов" mixes alphabets: Latin "c" (mixed-alphabets)` */
function describeFinding({ rule, severity, file, line, field, column, message }: Finding): string {
  // A file that is no JSON has no fields: the column is then the line's.
  const [columnOfLine, columnOfField] = field === "" ? [column, null] : [null, column];
  const place = [file, line, columnOfLine].filter((part) => part !== null).join(":");
  const spot = columnOfField === null ? field : `${field}:${columnOfField}`;
  return onOneLine(`${[place, spot, severity, message].filter(Boolean).join(": ")} (${rule})`);
}

/** The words of an article are shown, never obeyed: a line end or a terminal's command becomes its code. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function counted(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? "" : "s"}`;
}
