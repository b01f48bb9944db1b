import { expect, type Page } from "@playwright/test";
import { states } from "../harness/fixture-editions.ts";
import { test } from "./support/journey.ts";
import { open } from "./support/live.ts";
import { plain, seedHeadline, story25 } from "./support/seed.ts";
import { shiftsDuring } from "./support/shifts.ts";
import {
  beginListening,
  failSpeech,
  finishSentence,
  manner,
  russianVoice,
  said,
  speaking,
  voicesArrive,
  withVoices,
} from "./support/speech.ts";

const listen = (page: Page) => page.getByRole("button", { name: "Слушать" });
const player = (page: Page) => page.getByRole("region", { name: "Чтение вслух" });
const otherVoice = { name: "Николай", lang: "ru_RU" };

/** The words that bear the mark. */
function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get("spoken") ?? [])].map(String).join(""));
}

async function begin(page: Page, address = story25): Promise<void> {
  await open(page, address);
  await beginListening(page);
}

/** The words that bear the mark are those that are being said, or none. */
async function expectMarked(page: Page, words: string): Promise<void> {
  await expect.poll(async () => plain(await marked(page))).toBe(words);
}

const expectSilence = (page: Page) => expect.poll(() => speaking(page)).toBeUndefined();
const scrolled = (page: Page) => page.evaluate(() => scrollY);

test("a story is read from its headline on, and the sentence being read is marked and in view", async ({
  page,
}) => {
  await withVoices(page, [russianVoice]);
  await begin(page);
  await expect.poll(() => speaking(page)).toBe(seedHeadline);
  await expectMarked(page, seedHeadline);
  await finishSentence(page, 8);
  await expectMarked(page, plain((await speaking(page)) ?? "?"));
  const isInView = () =>
    page.evaluate(() => {
      const [range] = CSS.highlights.get("spoken") ?? [];
      const bar = document.querySelector(".listen-player")?.getBoundingClientRect().top ?? 0;
      const { bottom, top } = (range as Range).getBoundingClientRect();
      return top > 0 && bottom <= bar;
    });
  await expect.poll(isInView).toBe(true);
});

test("who scrolls away is left there, and finds the way back", { tag: "@desktop" }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await withVoices(page, [russianVoice]);
  await begin(page);
  await page.mouse.move(400, 400);
  await page.mouse.wheel(0, 2500);
  const back = player(page).getByRole("button", { name: "К читаемому" });
  await expect(back).toBeVisible();
  // The wheel has run down.
  await expect.poll(() => scrolled(page)).toBe(2500);
  await finishSentence(page);
  await expectMarked(page, plain((await speaking(page)) ?? "?"));
  expect(await scrolled(page)).toBe(2500);
  await back.click();
  await expect(back).toBeHidden();
  await expect.poll(() => scrolled(page)).toBeLessThan(2500);
});

test("it pauses, goes on, steps, and stops at the end", { tag: "@desktop" }, async ({ page }) => {
  await withVoices(page, [russianVoice]);
  await begin(page);
  await page.keyboard.press("Enter");
  await expectSilence(page);
  await player(page).getByRole("button", { name: "Следующее предложение" }).click();
  expect(await speaking(page)).toBeUndefined();
  await player(page).getByRole("button", { name: "Читать" }).click();
  await expect.poll(() => speaking(page)).toMatch(/^В Астане прошла встреча/);
  await player(page).getByRole("button", { name: "Предыдущее предложение" }).click();
  await expect.poll(() => speaking(page)).toBe(seedHeadline);
  await finishSentence(page, 100);
  await expect(player(page)).toContainText("Прочитано до конца");
  await expectMarked(page, "");
});

test("speed and voice are remembered", { tag: "@desktop" }, async ({ page }) => {
  await withVoices(page, [russianVoice, otherVoice]);
  await begin(page);
  await player(page).getByLabel("Скорость").selectOption("1,5×");
  await player(page).getByLabel("Голос").selectOption("Николай");
  await expect.poll(() => manner(page)).toEqual({ voice: "Николай", rate: 1.5 });
  await page.reload();
  await begin(page);
  await expect.poll(() => manner(page)).toEqual({ voice: "Николай", rate: 1.5 });
});

test("it falls silent when the story is left", { tag: "@desktop" }, async ({ page }) => {
  await withVoices(page, [russianVoice]);
  await begin(page);
  await page.locator("#feed li a").first().click();
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(seedHeadline);
  await expectSilence(page);
  await expect(player(page)).toHaveCount(0);
  await expectMarked(page, "");
});

test("the keys of the device play and pause it", { tag: "@desktop" }, async ({ page }) => {
  await page.addInitScript(() => {
    const handlers: Record<string, () => void> = {};
    navigator.mediaSession.setActionHandler = (action, handler) => {
      if (handler === null) delete handlers[action];
      else handlers[action] = handler as () => void;
    };
    Object.assign(window, { press: (action: string) => handlers[action]?.() });
  });
  const press = (action: string) =>
    page.evaluate((key) => (window as unknown as { press: (name: string) => void }).press(key), action);
  await withVoices(page, [russianVoice]);
  await begin(page);
  await expect
    .poll(async () => plain(await page.evaluate(() => navigator.mediaSession.metadata?.title ?? "")))
    .toBe(seedHeadline);
  await press("nexttrack");
  await expect.poll(() => speaking(page)).toMatch(/^В Астане/);
  await press("pause");
  await expectSilence(page);
  await expect(player(page).getByRole("button", { name: "Читать" })).toBeVisible();
  await press("play");
  await expect.poll(() => speaking(page)).toMatch(/^В Астане/);
});

for (const [error, sentence] of [
  ["network", "Этот голос работает через сеть"],
  ["synthesis-failed", "Голос не отозвался"],
  ["interrupted", "Чтение прервано"],
] as const) {
  test(
    `a voice that fails (${error}) says why, and can be tried again`,
    { tag: "@desktop" },
    async ({ page }) => {
      await withVoices(page, [russianVoice]);
      await begin(page);
      await failSpeech(page, error);
      await expect(player(page).getByRole("status")).toContainText(sentence);
      await player(page).getByRole("button", { name: "Читать" }).click();
      await expect.poll(() => speaking(page)).toBe(seedHeadline);
      await expect(player(page).getByRole("status")).toBeEmpty();
    },
  );
}

test("without a voice of the language there is no button, and one that comes late moves nothing", async ({
  page,
}) => {
  await withVoices(page, [{ name: "Alice", lang: "en-GB" }]);
  await open(page, story25);
  await expect(page.locator(".listen-button")).toBeHidden();
  const shifts = await shiftsDuring(page, async () => {
    await voicesArrive(page, [russianVoice]);
    await expect(listen(page)).toBeVisible();
  });
  expect(shifts).toEqual([]);
});

test(
  "a story in another language is read in a voice of that language",
  { tag: "@desktop" },
  async ({ page }) => {
    await withVoices(page, [russianVoice, { name: "Айгүл", lang: "kk-KZ" }]);
    await begin(page, `${states.address}/news/qazaqsha-maqala-8/`);
    await expect.poll(() => manner(page)).toMatchObject({ voice: "Айгүл" });
    expect((await said(page)).length).toBe(1);
  },
);
