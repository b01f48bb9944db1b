/** A place in a text as editors count it, both from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** What may come next; in an object or a list that has just begun, its end may come as well. */
type Expected = "value" | "first value" | "key" | "first key" | "colon" | "comma" | "nothing";

const space = /[\t\n\r ]*/y;
const token =
  /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?|true|false|null|[{}[\],:]/y;
const stringBegin = /"(?:[ !#-[\]-\uFFFF]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/y;

/**
 * Where a text stops being JSON; undefined for JSON. `JSON.parse` names the place in some of its
 * sentences only, and each version of Node has its own.
 */
export function jsonBreak(text: string): TextPlace | undefined {
  const open: ("{" | "[")[] = [];
  let expected: Expected = "value";
  let at = endOf(space, text, 0);
  while (at < text.length) {
    const end = endOf(token, text, at);
    if (end === at) return placeOf(text, endOf(stringBegin, text, at));
    const next = after(text.slice(at, end), expected, open);
    if (next === undefined) return placeOf(text, at);
    expected = next;
    at = endOf(space, text, end);
  }
  return expected === "nothing" ? undefined : placeOf(text, at);
}

/** What may come after a token, where the token itself may come at all. */
function after(found: string, expected: Expected, open: ("{" | "[")[]): Expected | undefined {
  const behind = (): Expected => (open.length === 0 ? "nothing" : "comma");
  switch (found) {
    case "{":
    case "[":
      if (!expected.endsWith("value")) return undefined;
      open.push(found);
      return found === "{" ? "first key" : "first value";
    case "}":
    case "]": {
      const isFirst = expected === (found === "}" ? "first key" : "first value");
      if (!isFirst && expected !== "comma") return undefined;
      return open.pop() === (found === "}" ? "{" : "[") ? behind() : undefined;
    }
    case ":":
      return expected === "colon" ? "value" : undefined;
    case ",":
      if (expected !== "comma") return undefined;
      return open.at(-1) === "{" ? "key" : "value";
    default:
      if (expected.endsWith("value")) return behind();
      return expected.endsWith("key") && found.startsWith('"') ? "colon" : undefined;
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function placeOf(text: string, at: number): TextPlace {
  const lines = text.slice(0, at).split("\n");
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
