import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { page } from "vitest/browser";
import { SaveButton } from "#reader/features/saved/SaveButton.tsx";
import type { Saveable } from "#reader/features/saved/saved-item.ts";
import { fetchNotebook } from "#reader/features/saved/saved-marks.ts";
import { announced } from "#reader/lib/announce.ts";
import { InApp } from "../../in-app.tsx";

const about = { articleId: 25, slug: "novost", headline: "Новость" };
const quote: Saveable = {
  kind: "quote",
  ...about,
  quote: { type: "pullquote", id: "q-0001", text: "Первые слова цитаты и ещё много других" },
};
const article: Saveable = { kind: "article", ...about };

async function show() {
  await render(
    <InApp>
      <SaveButton item={quote} />
      <SaveButton item={article} />
    </InApp>,
  );
  return {
    ofQuote: page.getByRole("button", { name: /Первые слова цитаты и…/ }),
    ofArticle: page.getByRole("button", { name: /: Новость…/ }),
  };
}

async function emptyNotebook(): Promise<void> {
  const { readNotebook, removeRecords } = await fetchNotebook();
  const { itemKey } = await import("#reader/features/saved/item-key.ts");
  const { items } = await readNotebook();
  await removeRecords(items.map((item) => itemKey(item)));
}

beforeEach(() => {
  document.documentElement.dataset["live"] = "";
  localStorage.removeItem("polosa:saved");
});

afterEach(async () => {
  vi.restoreAllMocks();
  await emptyNotebook();
});

test("a press saves, another takes it back, and nothing moves", async () => {
  const { ofArticle, ofQuote } = await show();
  const width = ofQuote.element().getBoundingClientRect().width;
  await expect.element(ofQuote).toHaveAttribute("aria-pressed", "false");
  await expect.element(ofQuote).toHaveAccessibleName(/^Сохранить: /);
  await ofQuote.click();
  await expect.element(ofQuote).toHaveAttribute("aria-pressed", "true");
  await expect.element(ofQuote).toHaveAccessibleName(/^Сохранено: /);
  expect(announced()).toBe("Сохранено");
  expect(ofQuote.element().getBoundingClientRect().width).toBe(width);
  await expect.element(ofArticle).toHaveAttribute("aria-pressed", "false");
  await ofQuote.click();
  await expect.element(ofQuote).toHaveAttribute("aria-pressed", "false");
  expect(announced()).toBe("Убрано из сохранённого");
});

test("what was saved has its words, its headline and its time", async () => {
  const { ofArticle, ofQuote } = await show();
  await ofQuote.click();
  await expect.element(ofQuote).toHaveAttribute("aria-pressed", "true");
  await ofArticle.click();
  await expect.element(ofArticle).toHaveAttribute("aria-pressed", "true");
  const { readNotebook } = await fetchNotebook();
  const { items, trouble, unreadable } = await readNotebook();
  expect({ trouble, unreadable }).toEqual({ trouble: undefined, unreadable: [] });
  expect(items.map(({ savedAt, ...rest }) => [Date.now() - Date.parse(savedAt) < 60_000, rest])).toEqual([
    [true, article],
    [true, quote],
  ]);
});

test("a button that comes later knows what is saved", async () => {
  const { ofQuote } = await show();
  await ofQuote.click();
  await expect.element(ofQuote).toHaveAttribute("aria-pressed", "true");
  await render(
    <InApp>
      <SaveButton item={quote} />
    </InApp>,
  );
  await expect.element(ofQuote.last()).toHaveAttribute("aria-pressed", "true");
});

test("where there is no room it says so, and keeps the words in this tab", async () => {
  const { ofQuote } = await show();
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await ofQuote.click();
  const why = /Место для записей в браузере кончилось/;
  await expect.element(page.getByText(why)).toBeVisible();
  expect(announced()).toMatch(why);
  await expect.element(ofQuote).toHaveAttribute("aria-pressed", "true");
});

test("until the page is taken over it keeps its room and promises nothing", async () => {
  delete document.documentElement.dataset["live"];
  const { container } = await render(
    <InApp>
      <SaveButton item={quote} />
    </InApp>,
  );
  const button = container.querySelector("button");
  expect(button?.getBoundingClientRect().width).toBeGreaterThan(40);
  expect(getComputedStyle(button ?? container).visibility).toBe("hidden");
});
