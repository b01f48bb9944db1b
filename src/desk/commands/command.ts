/** The options of all commands; each takes some of them. */
export interface Options {
  /** The edition's folder. */
  readonly edition: string;
  readonly lead: boolean;
  readonly json: boolean;
}

/** What a command answers; the words are printed as they are. */
export type Answer =
  | { readonly code: 0 | 1; readonly out?: string; readonly err?: string }
  | { readonly wrongUsage: string };

/** One thing that the desk does. */
export interface Command {
  readonly name: string;
  /** Behind the name: `<file> [--lead]`. */
  readonly usage: string;
  /** What it does, in lines of the help. */
  readonly summary: readonly string[];
  readonly options: readonly (keyof Options)[];
  run(operands: readonly string[], options: Options): Promise<Answer>;
}
