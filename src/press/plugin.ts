import { resolve } from "node:path";
import type { Plugin, ResolvedConfig } from "vite";
import { buildSettings } from "./build-settings.ts";
import { printCards } from "./cards/print-cards.ts";
import { servePrintedPages } from "./dev-server.ts";
import { printBuild } from "./print-build.ts";

/**
 * The press: prints an edition to HTML, JSON and feeds, the same in development and in a build.
 * `EDITION` names the folder of the edition, `public/edition` unless it is set.
 */
export function press(): Plugin {
  const editionDir = resolve(process.env["EDITION"] ?? "public/edition");
  let config: ResolvedConfig;
  return {
    name: "polosa-press",
    config: ({ build }, { command, mode }) => buildSettings(command, mode, build?.outDir ?? "dist"),
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: {
      order: "post",
      async handler(builder) {
        for (const environment of Object.values(builder.environments)) {
          if (!environment.isBuilt) await builder.build(environment);
        }
        await printBuild(config, editionDir);
        await printCards(config, editionDir);
      },
    },
    configureServer: (server) => servePrintedPages(server, editionDir),
  };
}
