interface OpenValue {
  readonly path: string;
  readonly isArray: boolean;
  /** Where in it we are; undefined while the key of the next member has not come. */
  at: string | undefined;
}

/** No field of an edition lies as deep; a hostile file would have paths as long as itself without an end. */
const deepest = 64;

/**
 * On which line of a JSON text each of its fields begins, by dotted path. Only for text that
 * `JSON.parse` has read: nothing is checked here.
 */
export function jsonLines(text: string): Map<string, number> {
  const lines = new Map<string, number>();
  const open: OpenValue[] = [];
  let [line, from] = [1, 0];
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu)) {
    for (; from < index; from++) if (text.charAt(from) === "\n") line++;
    const inside = open.at(-1);
    if (token === "}" || token === "]") open.pop();
    else if (token === ",") goOn(inside);
    else if (inside !== undefined && inside.at === undefined) {
      inside.at = JSON.parse(token) as string;
      if (open.length <= deepest) lines.set(pathIn(inside), line);
    } else if (token !== ":") {
      const path = open.length <= deepest ? pathIn(inside) : "";
      if (inside?.isArray !== false && open.length <= deepest) lines.set(path, line);
      if (token === "{") open.push({ path, isArray: false, at: undefined });
      if (token === "[") open.push({ path, isArray: true, at: "0" });
    }
  }
  return lines;
}

/** The line of a field, or of the nearest one around it that the file has. */
export function lineOf(lines: ReadonlyMap<string, number>, field: string): number | undefined {
  for (let path = field; ; path = path.slice(0, Math.max(0, path.lastIndexOf(".")))) {
    const line = lines.get(path);
    if (line !== undefined || path === "") return line;
  }
}

function goOn(value: OpenValue | undefined): void {
  if (value !== undefined) value.at = value.isArray ? String(Number(value.at) + 1) : undefined;
}

function pathIn(value: OpenValue | undefined): string {
  if (value === undefined) return "";
  return value.path === "" ? (value.at ?? "") : `${value.path}.${value.at ?? ""}`;
}
