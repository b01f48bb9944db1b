import type { Page } from "@playwright/test";

/**
 * Whether this browser asks again for a module that did not come. Chromium 150 remembers the failure until
 * the page is loaded anew; then there is only the sentence that says so.
 */
export async function asksAgain(page: Page): Promise<boolean> {
  const address = "/assets/probe.js";
  let requests = 0;
  await page.route(`**${address}`, (route) => {
    requests += 1;
    return requests === 1
      ? route.abort()
      : route.fulfill({ contentType: "text/javascript", body: "export {}" });
  });
  return page.evaluate(async (name) => {
    const comes = () =>
      import(name).then(
        () => true,
        () => false,
      );
    await comes();
    return comes();
  }, new URL(address, page.url()).href);
}
