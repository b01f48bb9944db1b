import { join } from "node:path";
import { projectRoot } from "../harness/tool.ts";

export const cache = join(projectRoot, "node_modules/.cache/bench");

/** The reader as built and printed for the measurements: a build of somebody else's stays as it is. */
export const builtDir = join(cache, "dist");

/** What the press had on its table before it printed: for printing other editions alone. */
export const pressRoot = join(cache, "press");

/** The output folder there, with the built template and the manifest still in it. */
export const pressOutDir = "dist";
