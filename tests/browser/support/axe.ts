import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { languageFromOtherTab } from "./language.ts";
import { isBeside } from "./place.ts";
import { resize } from "./screen.ts";
import { expectPaper } from "./theme.ts";

/** Every rule there is, those of good practice as well; or only some, where only those can differ. */
export async function violations(page: Page, rules?: readonly string[]): Promise<object[]> {
  const axe = new AxeBuilder({ page });
  const { passes, violations } = await (rules === undefined ? axe : axe.withRules([...rules])).analyze();
  expect(passes.length).toBeGreaterThan(rules === undefined ? 10 : 0);
  return violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ failureSummary, html }) => [html, failureSummary]),
  }));
}

/** What may differ when the same things are called by other words. */
const ofWords = [
  "aria-command-name",
  "aria-dialog-name",
  "aria-input-field-name",
  "aria-toggle-field-name",
  "button-name",
  "document-title",
  "empty-heading",
  "html-has-lang",
  "html-lang-valid",
  "label",
  "label-content-name-mismatch",
  "landmark-unique",
  "link-name",
  "target-size",
  "valid-lang",
];

/** Parts of the page that its words do not fit into. */
function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      document.documentElement,
      ...document.querySelectorAll(".masthead, .bottom-bar, .bottom-bar a"),
    ];
    return parts
      .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
      .map(
        ({ clientWidth, scrollWidth, textContent }) =>
          `${scrollWidth} > ${clientWidth}: ${textContent.slice(0, 60)}`,
      );
  });
}

/** The longest words are Kazakh. They have to fit the narrowest screen as well. */
async function expectRoomForWords(page: Page): Promise<void> {
  await expect.poll(() => overflowing(page)).toEqual([]);
  const size = page.viewportSize();
  if (size === null || isBeside(page)) return;
  await resize(page, 320, size.height);
  await expect.poll(() => overflowing(page)).toEqual([]);
  await resize(page, size.width, size.height);
}

/** In the first state every rule has its say. */
const first = { theme: "light", language: "ru" } as const;
const others = [
  { theme: "dark", language: "en" },
  { theme: "sepia", language: "kk" },
] as const;

/**
 * A theme changes colours and nothing else, a language words and nothing else: the other two of each are
 * looked at together, by the rules that can tell.
 */
export async function expectNoViolations(page: Page): Promise<void> {
  await show(page, first);
  expect(await violations(page)).toEqual([]);
  for (const state of others) {
    await show(page, state);
    expect(await violations(page, ["color-contrast", "link-in-text-block", ...ofWords])).toEqual([]);
  }
  await expectRoomForWords(page);
}

async function show(page: Page, { language, theme }: typeof first | (typeof others)[number]): Promise<void> {
  await page.evaluate((chosen) => (document.documentElement.dataset["theme"] = chosen), theme);
  await expectPaper(page, theme);
  await languageFromOtherTab(page, language);
}

/** As the page was before {@link expectNoViolations}, for whoever goes on from there. */
export function showFirst(page: Page): Promise<void> {
  return show(page, first);
}
