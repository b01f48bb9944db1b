import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { page } from "vitest/browser";
import type { Article } from "#edition/article.ts";
import { blockText } from "#edition/block.ts";
import { rememberStory, readStory } from "#reader/features/changed/story-record.ts";
import { StoryChanges } from "#reader/features/changed/StoryChanges.tsx";
import { setRecording } from "#reader/lib/recording.ts";
import { changeRecords, deleteRecords } from "#reader/lib/storage/records.ts";
import { InApp } from "../../in-app.tsx";

const first = "Президент выступил на саммите в Астане с большой речью.";
const second = "Он призвал страны к действиям против терроризма.";
const third = "После этого состоялись переговоры.";

function story(...texts: readonly string[]): Article {
  return {
    id: 25,
    slug: "novost",
    headline: "Новость",
    body: texts.map((text) => ({ type: "paragraph", content: [text] })),
    related: [],
  };
}

async function show(article: Article): Promise<HTMLElement> {
  const { container } = await render(
    <InApp>
      <article className="story">
        <h1 tabIndex={-1}>{article.headline}</h1>
        <StoryChanges article={article} />
        <div className="prose">
          {article.body.map((block, index) => (
            <p key={index}>{blockText(block)}</p>
          ))}
        </div>
      </article>
    </InApp>,
  );
  return container;
}

const line = page.getByRole("button", { name: /С прошлого чтения/ });

function marked(container: HTMLElement): (string | null)[] {
  return [...container.querySelectorAll(".prose > [data-changed]")].map(({ textContent }) => textContent);
}

beforeEach(async () => {
  localStorage.removeItem("polosa:changes");
  await rememberStory(story(first, second));
});

afterEach(async () => {
  vi.useRealTimers();
  localStorage.removeItem("polosa:changes");
  setRecording(true);
  await deleteRecords("read", [25, 26]);
});

test("says how many paragraphs have changed, marks them, and moves nothing", async () => {
  const container = await show(story(first.replace("большой", "короткой"), second, third));
  const top = () => container.querySelector(".prose")?.getBoundingClientRect().top;
  const before = top();
  await expect
    .poll(() => container.querySelector("button")?.textContent)
    .toBe("С прошлого чтения изменилось 2\u00a0абзаца");
  expect(top()).toBe(before);
  expect(marked(container)).toEqual([first.replace("большой", "короткой"), third]);
  const edge = container.querySelector(".prose > [data-changed]");
  expect(edge === null ? "" : getComputedStyle(edge, "::before").borderLeftStyle).toBe("solid");
});

test("shows on demand which words", async () => {
  const container = await show(story(first.replace("большой", "короткой"), second));
  await expect.element(line).toHaveAttribute("aria-expanded", "false");
  expect(page.getByRole("deletion").query()).toBeNull();
  await line.click();
  await expect.element(line).toHaveAttribute("aria-expanded", "true");
  await expect.poll(() => container.querySelector("del")?.textContent).toMatch(/^убрано: большой/);
  expect(container.querySelector("ins")?.textContent).toMatch(/^добавлено: короткой/);
  expect(container.querySelector("del")?.checkVisibility()).toBe(true);
});

test.each([
  ["the same text", story(first, second)],
  ["the same words with other spaces", story(first.replace(" в ", " в\u00a0"), second)],
  ["a story that was never read", { ...story(third), id: 26 }],
])("says nothing of %s", async (_, article) => {
  const container = await show(article);
  await new Promise((resolve) => void requestIdleCallback(resolve));
  await readStory(25);
  expect(marked(container)).toEqual([]);
  expect(line.query()).toBeNull();
});

test("is switched off for one story, and stays so", async () => {
  const container = await show(story(first, third));
  await line.click();
  await page.getByRole("button", { name: "Не отмечать в этой новости" }).click();
  expect(line.query()).toBeNull();
  expect(document.activeElement?.tagName).toBe("H1");
  expect(marked(container)).toEqual([]);
  await expect.poll(async () => (await readStory(25))?.quiet).toBe(true);
});

test("is switched off everywhere, and stays so", async () => {
  const container = await show(story(first, third));
  await line.click();
  await page.getByRole("button", { name: "Не показывать больше" }).click();
  expect(line.query()).toBeNull();
  expect(document.activeElement?.tagName).toBe("H1");
  expect(marked(container)).toEqual([]);
  expect(localStorage.getItem("polosa:changes")).toBe("off");
});

test("a changed headline and standfirst are told of by their names", async () => {
  await show({ ...story(first, second), headline: "Другая новость", standfirst: "Вот о чём" });
  await expect
    .element(page.getByRole("button", { name: /^Изменилось: заголовок, подзаголовок$/ }))
    .toBeVisible();
});

test("the stories that were not read for the longest time make room", async () => {
  const many = Array.from({ length: 301 }, (_, index) => index + 1000);
  // The lowest number was read last.
  await changeRecords("read", many, (_, key) => [
    { key, value: { texts: [first], readAt: 5000 - Number(key) } },
  ]);
  await rememberStory(story(first));
  expect(await readStory(1000)).toBeDefined();
  expect(await readStory(1300)).toBeUndefined();
  await deleteRecords("read", many);
});

test("a story counts as read after a while, and then it is as it was read", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const today = story(first, third);
  await show(today);
  await vi.advanceTimersByTimeAsync(2000);
  expect((await readStory(25))?.texts).toEqual([first, second]);
  await vi.advanceTimersByTimeAsync(14_000);
  vi.useRealTimers();
  await expect.poll(async () => (await readStory(25))?.texts).toEqual([first, third]);
});

test("no story is remembered while reading is not recorded", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  setRecording(false);
  await show(story(first, third));
  await vi.advanceTimersByTimeAsync(16_000);
  vi.useRealTimers();
  // What would have been written stands in the queue before these.
  for (let time = 0; time < 5; time++) await rememberStory({ ...story(first), id: 26 });
  expect((await readStory(25))?.texts).toEqual([first, second]);
});
