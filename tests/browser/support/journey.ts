import { test as base, expect } from "@playwright/test";
import { Watch } from "./watch.ts";

/** Playwright's test with a watch on every page of the journey: none may say a word or leave the host. */
export const test = base.extend<{ watch: Watch }>({
  watch: [
    async ({ context }, use) => {
      const watch = new Watch(context);
      await use(watch);
      expect(watch.messages(), "messages on the console and errors").toEqual([]);
      expect(watch.foreignHosts(), "requests to other hosts").toEqual([]);
    },
    { auto: true },
  ],
});

/** What the browser itself reports of an answer that is no 200, on documents and data alike. */
export const refusedByServer = /^error: Failed to load resource: the server responded with a status of/;

/** What it reports of an answer that never came. */
export const notAnswered = /^error: Failed to load resource: net::ERR_/;
