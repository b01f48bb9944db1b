import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { buildSettings } from "./build-settings.ts";
import { printCards } from "./cards/print-cards.ts";
import { servePrintedPages } from "./dev-server.ts";
import { EditionError, openEdition, type EditionFolder } from "./edition-folder.ts";
import { printBuild } from "./print-build.ts";

/**
 * The press: prints an edition to HTML, JSON and feeds, the same in development and in a build.
 * `EDITION` names the folder of the edition, `public/edition` unless it is set.
 */
export function press(): Plugin[] {
  const editionDir = resolve(process.env["EDITION"] ?? "public/edition");
  let config: ResolvedConfig;
  let folder: EditionFolder;
  return [
    {
      name: "polosa-press-edition",
      // Before anything is built: where an edition cannot be printed, the last good output stays.
      buildApp: {
        order: "pre",
        handler: async () => {
          folder = await openOrRefuse(editionDir);
        },
      },
    },
    {
      name: "polosa-press",
      config: ({ build, server }, { command, mode }) => ({
        ...buildSettings(command, mode, build?.outDir ?? "dist"),
        // What is asked for on the command line goes before the environment.
        server: { port: server?.port ?? Number(process.env["PORT"] ?? 5173) },
      }),
      configResolved(resolved) {
        config = resolved;
      },
      buildApp: {
        order: "post",
        async handler(builder) {
          for (const environment of Object.values(builder.environments)) {
            if (!environment.isBuilt) await builder.build(environment);
          }
          await printBuild(config, folder);
          await printCards(config, folder);
        },
      },
      configureServer: (server) => servePrintedPages(server, editionDir),
    },
  ];
}

/** An edition that cannot be printed is an editor's mistake and no fault of the program: sentences, no stack. */
async function openOrRefuse(editionDir: string): Promise<EditionFolder> {
  try {
    return await openEdition(editionDir);
  } catch (error) {
    if (!(error instanceof EditionError)) throw error;
    throw Object.assign(new Error(error.message), { stack: error.message });
  }
}
