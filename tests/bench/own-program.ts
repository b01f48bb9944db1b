import { join } from "node:path";
import { build } from "vite";
import { projectRoot } from "../harness/tool.ts";
import { builtDir } from "./folders.ts";

/**
 * Builds a program of the benchmarks beside the built pages.
 * @param name of its module here, without the ending
 */
export async function buildOwnProgram(name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: "warn",
    root: projectRoot,
    base: `/${name}/`,
    publicDir: false,
    build: {
      outDir: join(builtDir, name),
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: join(import.meta.dirname, `${name}.ts`),
        preserveEntrySignatures: "strict",
        output: { entryFileNames: "program.js" },
      },
    },
  });
}

/** Its address on the server of the built pages. */
export function ownProgram(name: string): string {
  return `/${name}/program.js`;
}
