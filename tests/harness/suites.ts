/** One step of a run: a tool of node_modules and its words. */
export interface Suite {
  readonly name: string;
  /** A `check` reads the source only. */
  readonly kind: "check" | "build" | "test";
  /** Whose tool it is, and the tool's name when the package has another. */
  readonly tool: readonly [packageName: string, tool?: string];
  readonly words: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly needsBrowser?: boolean;
  /** Which suites must have passed, or this one cannot say anything. */
  readonly needs?: readonly string[];
  /** Where its JSON reporter writes. A suite without counts as one test. */
  readonly report?: string;
}

/** Where suites leave their reports, traces and screenshots. */
export const resultsFolder = "test-results";

/** All that a change has to pass, the quickest first. */
export const suites: readonly Suite[] = [
  { name: "format", kind: "check", tool: ["oxfmt"], words: ["--check"] },
  { name: "lint", kind: "check", tool: ["oxlint"], words: [] },
  { name: "types", kind: "check", tool: ["typescript", "tsc"], words: ["--build"] },
  { name: "imports", kind: "check", tool: ["dependency-cruiser", "depcruise"], words: ["src", "tests"] },
  vitest("unit"),
  { ...vitest("component"), needsBrowser: true },
  { name: "build", kind: "build", tool: ["vite"], words: ["build"] },
  {
    // React's development build says when a printed page and its first render differ; the other is silent.
    name: "development build",
    kind: "build",
    tool: ["vite"],
    words: ["build", "--mode", "development", "--outDir", "dist-dev"],
    env: { NODE_ENV: "development" },
  },
  {
    name: "journeys",
    kind: "test",
    tool: ["@playwright/test", "playwright"],
    words: ["test", "--config", "tests/playwright.config.ts"],
    needsBrowser: true,
    needs: ["build", "development build"],
    report: `${resultsFolder}/journeys.json`,
  },
];

function vitest(project: string): Suite {
  const report = `${resultsFolder}/${project}.json`;
  return {
    name: project,
    kind: "test",
    tool: ["vitest"],
    words: ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    env: { POLOSA_TESTS: project },
    report,
  };
}
