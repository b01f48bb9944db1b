import type { UserConfig } from "vite";
import { isOfFirstView } from "./first-view.ts";

/**
 * Where the print bundle of a build goes: it is no part of what is published, and builds into other
 * folders that run at the same time have their own.
 */
export function printBundleDir(outDir: string): string {
  return `node_modules/.cache/polosa-press/${outDir.replaceAll(/[^\w.-]+/g, "_")}`;
}

/** Libraries that the boot module fetches one after the other, each in a file of its own. */
const libraries = {
  react: /node_modules\/(?:react|react-dom|scheduler)\//,
  router: /node_modules\/(?:react-router|cookie|set-cookie-parser)\//,
  query: /node_modules\/@tanstack\//,
};

/** Has V8 compile a whole library off the main thread instead of function by function on it. */
const compileAtOnce = "//# allFunctionsCalledOnLoad";

/** How Vite builds the two bundles: one for browsers, one that prints. */
export function buildSettings(command: "build" | "serve", mode: string, outDir: string): UserConfig {
  return {
    appType: "custom",
    builder: {},
    build: {
      modulePreload: false,
      assetsInlineLimit: 0,
      manifest: true,
      reportCompressedSize: false,
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  ...Object.entries(libraries).map(([name, test]) => ({ name, test, priority: 1 })),
                  // The boot module needs it before everything else.
                  { name: "preload", test: /vite\/preload-helper/, priority: 1 },
                  { debugName: "reader", name: (id, graph) => (isOfFirstView(id, graph) ? "reader" : null) },
                ],
              },
              postBanner: (chunk) => (Object.hasOwn(libraries, chunk.name) ? compileAtOnce : ""),
            },
          },
        },
      },
      ssr: {
        define: {
          "process.env.NODE_ENV": JSON.stringify(mode === "development" ? "development" : "production"),
        },
        // One file starts faster in every print worker; while developing, Node loads the libraries itself.
        resolve: command === "build" ? { noExternal: true } : {},
        build: {
          ssr: true,
          outDir: printBundleDir(outDir),
          copyPublicDir: false,
          manifest: false,
          rolldownOptions: { input: { print: "src/reader/print.tsx" } },
        },
      },
    },
  };
}
