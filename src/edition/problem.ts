/** What is wrong with a piece of outside data: where it is and what was expected there. */
export interface Problem {
  /** The file or address the data came from. */
  readonly file: string;
  /** Dotted path of the field inside the file, empty for the file as a whole: `body.3.text`. */
  readonly field: string;
  /** A sentence for the editor: what was expected and, where it helps, what was found. */
  readonly message: string;
}

/** A value that was parsed, or everything that is wrong with it. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

export function describeProblem(problem: Problem): string {
  const place = problem.field === "" ? problem.file : `${problem.file}: ${problem.field}`;
  return `${place}: ${problem.message}`;
}
