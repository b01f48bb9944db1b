import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { browserLaunchOptions } from "./harness/find-browser.ts";
import { journeyAddress, servers } from "./harness/servers.ts";

const results = fileURLToPath(new URL("../test-results/", import.meta.url));
const isCI = process.env["CI"] !== undefined;

/** Whole journeys through the built reader, on a desk and on a phone. */
export default defineConfig({
  testDir: "browser",
  testMatch: "**/*.spec.ts",
  outputDir: `${results}journeys`,
  forbidOnly: isCI,
  fullyParallel: true,
  workers: "100%",
  // On a desk a journey that passes the second time has failed. A machine that others load at the same
  // time may stall for seconds: there it is tried again, and the closing line tells of it.
  retries: isCI ? 1 : 0,
  // A slow machine is no fault of the reader's program: only what fails waits as long.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [["list"], ["json", { outputFile: `${results}journeys.json` }]],
  webServer: servers,
  use: {
    baseURL: journeyAddress,
    launchOptions: await browserLaunchOptions(),
    locale: "ru-RU",
    timezoneId: "Asia/Almaty",
    // A third of the time goes into traces, and nobody opens one on a machine that is thrown away.
    trace: isCI ? "off" : "retain-on-failure",
  },
  projects: [
    {
      name: "desktop",
      // A journey that is the same on both devices is made on one.
      grepInvert: /@phone/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      grepInvert: /@desktop/,
      use: {
        ...devices["Pixel 7"],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 1,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
});
