import { readFile } from "node:fs/promises";
import { failed, reasonOf, type Outcome } from "./importer.ts";

/** Reads a source as text, or says why it is none; a byte order mark is no part of the text. */
export async function readSource(file: string): Promise<Outcome<string>> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return failed("unreadable", file, `expected a file that can be read: ${reasonOf(error)}`);
  }
  return decodeSource(bytes, file);
}

/** The text of a source's bytes. */
export function decodeSource(bytes: Uint8Array, file: string): Outcome<string> {
  if (bytes[0] === 0xff || bytes[0] === 0xfe) {
    return failed("not-utf-8", file, "expected text in UTF-8, found what looks like UTF-16", 1);
  }
  const control = bytes.findIndex((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
  if (control !== -1) {
    const code = (bytes[control] ?? 0).toString(16).padStart(2, "0");
    return failed("binary", file, `expected text, found the control byte 0x${code}`, lineOf(bytes, control));
  }
  const text = decode(bytes);
  if (text === undefined) return failed("not-utf-8", file, "expected text in UTF-8", firstBadLine(bytes));
  if (text.trim() === "") return failed("empty", file, "expected a headline, found an empty file", 1);
  return { ok: true, value: text };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function firstBadLine(bytes: Uint8Array): number {
  const newline = 0x0a;
  let start = 0;
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(newline, start);
    if (end === -1 || decode(bytes.subarray(start, end)) === undefined) return line;
    start = end + 1;
  }
}

function lineOf(bytes: Uint8Array, at: number): number {
  return bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
}
