import { expect, type Page } from "@playwright/test";
import { developmentAddress } from "../harness/servers.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { kinds, type Kind } from "./support/kinds.ts";
import { open } from "./support/live.ts";
import { seedQuoteIds, story25 } from "./support/seed.ts";
import { chosenTheme } from "./support/theme.ts";
import type { Watch } from "./support/watch.ts";

/** A picture that is missing is part of one fixture; the page shows its words. */
const missing = "/edition/images/net-takogo.jpg";

/** React invites whoever runs its development build to install its tools. */
const invitation = /^info: .*React DevTools/;

/** Opens a page, gives the program time for whatever it wants to do after taking it over, and listens. */
async function expectQuietLoad(page: Page, watch: Watch, { status }: Pick<Kind, "status">, address: string) {
  if (status === 404 || address.includes("vse-bloki")) watch.expect(refusedByServer);
  const response = await open(page, address);
  await page.evaluate(() => new Promise((resolve) => void requestIdleCallback(() => setTimeout(resolve))));
  expect(response?.status()).toBe(status ?? 200);
  expect(watch.messages()).toEqual([]);
  const allowed = [missing, ...(status === 404 ? [`${address}: 404`] : [])];
  expect(watch.failures().filter((line) => !allowed.some((part) => line.includes(part)))).toEqual([]);
  // All that the page shows came with it.
  const data = watch.asked("/edition/").filter((path) => !path.startsWith("/edition/images/"));
  expect(data).toEqual([]);
}

for (const kind of kinds) {
  // Wide and narrow pages are the same markup, so one of each layout is enough for the phone.
  const devices = kind.address.includes("/news/") ? { tag: "@desktop" } : {};
  test(
    `${kind.name}: taken over without a word and without a second request`,
    devices,
    async ({ page, watch }) => {
      await expectQuietLoad(page, watch, kind, kind.address);
    },
  );

  const { inDevelopment } = kind;
  if (inDevelopment === undefined) continue;
  test(
    `${kind.name}: taken over without a word in development`,
    { tag: "@desktop" },
    async ({ page, watch }) => {
      watch.expect(invitation);
      await expectQuietLoad(page, watch, kind, inDevelopment);
    },
  );
}

test(
  "what the printer could not know changes nothing either",
  { tag: "@desktop" },
  async ({ page, watch }) => {
    watch.expect(invitation);
    await chosenTheme(page, "dark");
    const id = seedQuoteIds[3] ?? "";
    await expectQuietLoad(page, watch, {}, `${developmentAddress}${story25}#${id}`);
    await expect(page.locator(`#${id}`)).toHaveAttribute("data-current");
  },
);
