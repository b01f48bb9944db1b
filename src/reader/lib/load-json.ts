import type { Parsed, Problem } from "#edition/problem.ts";

export type FailureKind = "offline" | "not-reachable" | "not-found" | "server" | "invalid";

/** Why a document of the edition could not be had; the page turns the kind into a sentence. */
export class LoadFailure extends Error {
  readonly kind: FailureKind;
  readonly problems: readonly Problem[];

  constructor(kind: FailureKind, path: string, problems: readonly Problem[] = []) {
    super(
      [`${path}: ${kind}`, ...problems.map((problem) => `${problem.field}: ${problem.message}`)].join("\n"),
    );
    this.name = "LoadFailure";
    this.kind = kind;
    this.problems = problems;
  }
}

/** Milliseconds after which a silent server counts as not reachable. */
const patience = 15_000;

/**
 * The reader's one fetch: a JSON document of the edition, parsed.
 * @throws LoadFailure
 */
export async function loadJson<T>(
  path: string,
  parse: (data: unknown, file: string) => Parsed<T>,
  signal: AbortSignal,
): Promise<T> {
  const parsed = parse(await fetchJson(path, signal), path);
  if (!parsed.ok) throw new LoadFailure("invalid", path, parsed.problems);
  return parsed.value;
}

async function fetchJson(path: string, signal: AbortSignal): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(path, { signal: AbortSignal.any([signal, AbortSignal.timeout(patience)]) });
    text = await response.text();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new LoadFailure(navigator.onLine ? "not-reachable" : "offline", path);
  }
  if (response.status === 404 || response.status === 410) throw new LoadFailure("not-found", path);
  if (!response.ok) throw new LoadFailure("server", path);
  try {
    return JSON.parse(text);
  } catch {
    throw new LoadFailure("invalid", path, [{ file: path, field: "", message: "expected JSON" }]);
  }
}
