import { expect } from "@playwright/test";
import { states } from "../harness/fixture-editions.ts";
import { refusedByServer, test } from "./support/journey.ts";
import { kinds } from "./support/kinds.ts";
import { open } from "./support/live.ts";
import { plain, story25 } from "./support/seed.ts";
import { openThemeMenu } from "./support/theme.ts";

test.describe("safety", { tag: "@desktop" }, () => {
  test("every page comes with a strict policy, in its headers and in itself", async ({ request }) => {
    for (const { address } of kinds) {
      const response = await request.get(address);
      const inHeader = response.headers()["content-security-policy"] ?? "";
      const [, inPage = ""] =
        /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(await response.text()) ?? [];
      expect(inHeader).toContain(inPage);
      for (const policy of [inHeader, inPage]) {
        expect(policy).toContain("default-src 'none'");
        expect(policy).toContain("require-trusted-types-for 'script'");
        expect(policy).toContain("trusted-types ");
        expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'(?:;|$)/);
        expect(policy).toContain("style-src 'self'");
        expect(policy).toContain("base-uri 'none'");
        expect(policy).not.toContain("unsafe");
        expect(policy).not.toContain("*");
        expect(policy).not.toContain("http");
      }
      expect(inHeader).toContain("frame-ancestors 'none'");
      expect(response.headers()["x-content-type-options"]).toBe("nosniff");
      expect(response.headers()["referrer-policy"]).toBe("strict-origin-when-cross-origin");
    }
  });

  test("the policy stands before whatever it should govern", async ({ request }) => {
    const html = await (await request.get(story25)).text();
    const policy = html.indexOf("Content-Security-Policy");
    for (const mark of ["<script", "<link"]) expect(html.indexOf(mark)).toBeGreaterThan(policy);
    // One small inline script, and data; nothing else stands in the page that a browser would run.
    const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = ""]) => attributes.trim());
    expect(scripts.filter((one) => one === "")).toHaveLength(1);
    expect(
      scripts.filter((one) => !/^(?:$|type="application\/(?:ld\+)?json"|type="module" async)/.test(one)),
    ).toEqual([]);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/);
    expect(html).not.toMatch(/<style|style=/);
  });

  test("files with a hash in their name are kept for ever, pages and data are asked for again", async ({
    request,
  }) => {
    const html = await (await request.get("/")).text();
    const [file = ""] = /\/assets\/[^"]+\.js/.exec(html) ?? [];
    expect((await request.get(file)).headers()["cache-control"]).toContain("immutable");
    for (const path of ["/", story25, "/edition/feed.json", "/edition/articles/25.json", "/net-takogo/"]) {
      expect((await request.get(path)).headers()["cache-control"]).toBe("no-cache");
    }
  });

  test("a whole visit breaks no rule of the policy and calls no other host", async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await page.addInitScript(() => {
      const violations: string[] = [];
      Object.assign(window, { violations });
      document.addEventListener("securitypolicyviolation", (event) => {
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await open(page, `${states.address}/`);
    for (const part of [
      "vrazhdebnye-stroki-4",
      "ochen-dlinnyy-zagolovok-5",
      "tridtsat-tsitat-6",
      "in-english-9",
    ]) {
      await page.locator(`#feed a[href*="${part}"]`).click();
      await expect(page).toHaveURL(new RegExp(part));
    }
    await openThemeMenu(page);
    await page.getByRole("radio", { name: "Тёмное" }).check();
    await page.goBack();
    const violations = await page.evaluate(() => (window as unknown as { violations: string[] }).violations);
    expect(violations).toEqual([]);
  });

  test("strings that look like a program are shown and do nothing", async ({ page }) => {
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const address = `${states.address}/news/vrazhdebnye-stroki-4/`;
    const article = (await (await page.request.get(`${states.address}/edition/articles/4.json`)).json()) as {
      headline: string;
      standfirst: string;
      byline: string;
    };
    await page.goto(address);
    const story = page.getByRole("article");
    for (const moment of ["printed", "taken over"]) {
      await test.step(moment, async () => {
        expect(plain((await story.getByRole("heading", { level: 1 }).textContent()) ?? "")).toBe(
          plain(article.headline),
        );
        expect(await story.locator(".standfirst").textContent()).toBe(article.standfirst);
        await expect(story).toContainText(article.byline);
        // Of all the markup in the strings, none has become an element.
        await expect(story.locator("script, img:not([src^='/edition/images/']), b[onclick], i")).toHaveCount(
          0,
        );
        expect(await page.title()).toBe(`${plain(article.headline)} — Полоса`);
      });
      await open(page, address);
    }
    const [linked = ""] = await page.locator('script[type="application/ld+json"]').allTextContents();
    expect((JSON.parse(linked) as { headline: string }).headline).toBe(plain(article.headline));
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute(
      "content",
      plain(article.headline),
    );
    expect(dialogs).toEqual([]);
  });

  test("hostile strings that arrive later do nothing either", async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await open(page, `${states.address}/`);
    await page.locator('#feed a[href*="vrazhdebnye-stroki-4"]').click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      /^Заголовок <\/title><\/script><img src=x/,
    );
    await expect(page).toHaveTitle(/^Заголовок <\/title>/);
    await expect(page.getByRole("article").locator("script, b[onclick], i")).toHaveCount(0);
  });

  test("links to other sites tell them nothing about the window", async ({ page, watch }) => {
    watch.expect(refusedByServer);
    await page.goto(`${states.address}/news/vse-bloki-3/`);
    const links = await page.locator("main a[href^='http']").all();
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) await expect(link).toHaveAttribute("rel", /noopener/);
  });
});
