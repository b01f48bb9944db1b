import { afterEach, expect, test } from "vitest";
import { render } from "vitest-browser-react";
import { page } from "vitest/browser";
import type { Article } from "#edition/article.ts";
import type { Block } from "#edition/block.ts";
import { blockAnchors } from "#edition/paragraph-anchor.ts";
import { findResume } from "#reader/features/place/resume.ts";
import { ResumeOffer } from "#reader/features/place/ResumeOffer.tsx";
import { announced } from "#reader/lib/announce.ts";
import { forgetPlaces, keepPlace } from "#reader/lib/reading-places.ts";
import { InApp } from "../../in-app.tsx";

const paragraph = (text: string): Block => ({ type: "paragraph", content: [text] });
const first = paragraph("Президент выступил на саммите в Астане с большой речью о мире.");
const second = paragraph("«Он» призвал страны к действиям против терроризма и наркоторговли в регионе.");
const third = paragraph("После этого состоялись переговоры, о которых ничего не сообщили.");
const quote: Block = { type: "pullquote", id: "q-slova", text: "Мы справимся" };

function story(...body: readonly Block[]): Article {
  return { id: 25, slug: "novost", headline: "Новость", body: [...body], related: [] };
}

function leftAt(article: Article, index: number, finished = false): Promise<void> {
  const anchor = blockAnchors(article.body)[index];
  return keepPlace(article, { progress: 0.5, finished, ...(anchor && { anchor }) }, false);
}

afterEach(() => forgetPlaces([25]));

test("leads to the paragraph that was being read, also after it was edited and has moved", async () => {
  await leftAt(story(first, second, third), 1);
  const edited = paragraph("«Он» призвал все страны к общим действиям против терроризма в регионе.");
  const today = story(paragraph("Дополнено вечером."), first, third, edited);
  expect(await findResume(today)).toEqual({
    anchor: blockAnchors(today.body)[3],
    words: "Он призвал все страны…",
  });
});

test("a quotation is a place as well; where it has gone, the share that was read is one", async () => {
  await leftAt(story(first, second, quote, third), 2);
  expect(await findResume(story(first, second, quote, third))).toEqual({
    anchor: "q-slova",
    words: "Мы справимся",
  });
  const without = story(first, second, third);
  expect(await findResume(without)).toMatchObject({ anchor: blockAnchors(without.body)[1] });
});

test("a story that was finished, not begun, or never read offers nothing", async () => {
  const article = story(first, second, third);
  expect(await findResume(article)).toBeUndefined();
  await leftAt(article, 0);
  expect(await findResume(article)).toBeUndefined();
  await leftAt(article, 1, true);
  expect(await findResume(article)).toBeUndefined();
});

test("the offer is a link that is said once, and the keyboard dismisses it", async () => {
  const article = story(first, second);
  let dismissed = 0;
  await render(
    <InApp>
      <article className="story">
        <h1 tabIndex={-1}>{article.headline}</h1>
        <ResumeOffer
          article={article}
          resume={{ anchor: "p-0123456789abcdef3", words: "Он призвал" }}
          onDismiss={() => dismissed++}
        />
      </article>
    </InApp>,
  );
  const link = page.getByRole("link", { name: "Продолжить с «Он призвал»" });
  await expect.element(link).toHaveAttribute("href", "#p-0123456789abcdef3");
  expect(announced()).toContain("Продолжить с “Он призвал”");
  page.getByRole("button", { name: "Не продолжать, читать сначала" }).element().focus();
  (document.activeElement as HTMLElement).click();
  expect(dismissed).toBe(1);
  expect(document.activeElement?.textContent).toBe("Новость");
});
