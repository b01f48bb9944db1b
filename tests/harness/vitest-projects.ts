import type { TestProjectConfiguration } from "vitest/config";

/**
 * The two kinds of Vitest test: plain modules in Node, and components in a real browser. A build asks
 * for neither, and who wants the one kind alone (`POLOSA_TESTS=unit`) needs no browser for it.
 */
export const testProjects: TestProjectConfiguration[] = [];

const wanted = process.env["VITEST"] === undefined ? "none" : (process.env["POLOSA_TESTS"] ?? "all");
if (wanted === "all" || wanted === "unit") testProjects.push(unitProject());
if (wanted === "all" || wanted === "component") testProjects.push(await componentProject());

function unitProject(): TestProjectConfiguration {
  return {
    // These tests meet no bundler, so the plugins of vite.config.ts would only cost time.
    extends: false,
    test: {
      name: "unit",
      // A whole tool is started by some; on a busy machine that alone takes seconds.
      testTimeout: 60_000,
      environment: "node",
      // No test here leaves anything behind in a module, so that a file need not start a Node of its own.
      isolate: false,
      maxWorkers: "100%",
      include: ["tests/**/*.test.ts", "tests/**/*.test.tsx"],
      exclude: ["tests/**/*.browser.test.tsx", "tests/fixtures/**"],
    },
  };
}

async function componentProject(): Promise<TestProjectConfiguration> {
  const [{ playwright }, { browserLaunchOptions }] = await Promise.all([
    import("@vitest/browser-playwright"),
    import("./find-browser.ts"),
  ]);
  return {
    extends: true,
    // Found while a test already runs, a new dependency would reload the page under it.
    optimizeDeps: { include: ["react", "react-dom", "react-dom/client", "vitest-browser-react"] },
    test: {
      name: "component",
      include: ["tests/**/*.browser.test.tsx"],
      exclude: ["tests/fixtures/**"],
      browser: {
        enabled: true,
        headless: true,
        provider: playwright({ launchOptions: await browserLaunchOptions() }),
        instances: [{ browser: "chromium" }],
        screenshotFailures: false,
      },
    },
  };
}
