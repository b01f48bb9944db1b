import { expect, test, type Page } from "@playwright/test";
import type { SavedItem } from "#reader/features/saved/saved-item.ts";
import { seedHeadline, seedQuoteIds, seedQuotes, story25 } from "./seed.ts";

export type SavedQuote = Extract<SavedItem, { kind: "quote" }>;

const slug = story25.slice("/news/".length, -"-25/".length);

/** A quotation of the seed story as it would be saved, the later ones later. */
export function seedItem(index: number, quote: Partial<SavedQuote["quote"]> = {}): SavedQuote {
  const { attribution, text } = seedQuotes[index] ?? { attribution: undefined, text: "?" };
  return {
    kind: "quote",
    articleId: 25,
    slug,
    headline: seedHeadline,
    quote: {
      type: "pullquote",
      id: seedQuoteIds[index] ?? "?",
      text,
      ...(attribution === undefined ? {} : { attribution }),
      ...quote,
    },
    savedAt: `2026-05-19T10:0${index}:00.000Z`,
  };
}

/** Every quotation of the seed story and the story itself. */
export const seedNotebook: readonly SavedItem[] = [
  ...seedQuotes.map((_, index) => seedItem(index)),
  { kind: "article", articleId: 25, slug, headline: seedHeadline, savedAt: "2026-05-18T10:00:00.000Z" },
];

export interface UploadedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function uploaded(text: string, name = "zapisi.json"): UploadedFile {
  return { name, mimeType: "application/json", buffer: Buffer.from(text) };
}

export function notebookFile(items: readonly unknown[]): UploadedFile {
  return uploaded(JSON.stringify({ format: "polosa-notebook", version: 1, items }));
}

/** Brings files into the notebook, and waits until they are read: the field is then empty again. */
export async function bring(page: Page, ...files: readonly UploadedFile[]): Promise<void> {
  const field = page.getByLabel("Загрузить JSON");
  await field.setInputFiles([...files]);
  await expect(field).toHaveValue("");
  await expect(page.locator(".saved-report")).toBeVisible();
}

/** Fills the notebook as a reader can: from a file. Its page must be open. Resolves when its list is shown. */
export async function fillNotebook(page: Page, items: readonly unknown[]): Promise<void> {
  await bring(page, notebookFile(items));
  await expect(page.locator(".saved-entry").first()).toBeAttached();
}

/** A file that a press gives the reader. */
export async function downloaded(page: Page, button: string): Promise<{ name: string; path: string }> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  const name = download.suggestedFilename();
  const path = test.info().outputPath(name);
  await download.saveAs(path);
  return { name, path };
}
