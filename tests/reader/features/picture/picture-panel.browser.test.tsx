import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { page, userEvent } from "vitest/browser";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import { cardForms } from "#edition/card/card-form.ts";
import { PicturePanel } from "#reader/features/picture/PicturePanel.tsx";
import { InApp } from "../../in-app.tsx";

const short: PullQuote = {
  type: "pullquote",
  id: "q-test",
  text: "Әр теңге есепте болуы керек — осыны ұмытпайық",
  attribution: "деді министр",
};
const article = {
  id: 25,
  slug: "novost",
  headline: "Борьба с\u00a0терроризмом и\u00a0региональная стабильность",
  language: "kk" as const,
};

/** A page with one button, which opens the panel as the menu of a quotation will. */
function Opener({ quote }: { readonly quote: PullQuote }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Открыть
      </button>
      {open && <PicturePanel quote={quote} article={article} onClose={() => setOpen(false)} />}
    </>
  );
}

async function openPanel(quote = short) {
  await render(
    <InApp>
      <Opener quote={quote} />
    </InApp>,
  );
  await page.getByRole("button", { name: "Открыть" }).click();
  await expect.element(page.getByRole("dialog", { name: "Цитата на картинке" })).toBeVisible();
}

const saveLink = () => page.getByRole("link", { name: "Сохранить файл" });

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  /** The part of the pixels that are not paper, by thirds from top to bottom. */
  readonly inked: readonly number[];
}

/** The file behind the link, as whoever saves it will see it. */
async function saved(): Promise<Saved> {
  await expect.element(saveLink()).toBeVisible();
  const link = saveLink().element() as HTMLAnchorElement;
  const blob = await (await fetch(link.href)).blob();
  const { height, width, ...bitmap } = await pixelsOf(blob);
  return { name: link.download, type: blob.type, height, width, ...bitmap };
}

async function pixelsOf(blob: Blob) {
  const bitmap = await createImageBitmap(blob);
  const { height, width } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  if (context === null) throw new Error("no canvas");
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const paper = colourAt(data, 0);
  const inked = [0, 0, 0];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    if (colourAt(data, pixel) === paper) continue;
    const third = Math.floor((pixel / width / height) * 3);
    inked[third] = (inked[third] ?? 0) + 3 / (width * height);
  }
  return { width, height, paper, inked };
}

function colourAt(data: Uint8ClampedArray, pixel: number): string {
  return [...data.subarray(pixel * 4, pixel * 4 + 3)].join(" ");
}

beforeEach(() => page.viewport(1280, 900));
afterEach(() => {
  vi.restoreAllMocks();
  delete document.documentElement.dataset["theme"];
});

test("makes a picture of the quotation in the wide form, on the page's paper", async () => {
  await openPanel();
  const { inked, ...file } = await saved();
  const { height, width } = cardForms.wide;
  expect(file).toEqual({
    name: "25-q-test-wide-light.png",
    type: "image/png",
    width,
    height,
    paper: "255 253 249",
  });
  for (const part of inked) expect(part).toBeGreaterThan(0.01);
});

test("in the tall form and on a dark ground, as is chosen", async () => {
  await openPanel();
  await page.getByRole("radio", { name: "Высокая" }).click();
  await page.getByRole("radio", { name: "Тёмный" }).click();
  await expect.element(saveLink()).toHaveAttribute("download", "25-q-test-tall-dark.png");
  const file = await saved();
  const { height, width } = cardForms.tall;
  expect(file).toMatchObject({ width, height, paper: "22 21 18" });
});

test("whoever reads in the dark is offered a dark picture", async () => {
  document.documentElement.dataset["theme"] = "dark";
  await openPanel();
  await expect.element(page.getByRole("radio", { name: "Тёмный" })).toBeChecked();
});

test("a very long quotation is offered in the tall form, and stands there whole", async () => {
  const text = "Слово за слово складывается речь, которой нет конца. ".repeat(57).trim().slice(0, 3000);
  await openPanel({ ...short, text });
  await expect.element(page.getByRole("radio", { name: "Высокая" })).toBeChecked();
  const { inked } = await saved();
  for (const part of inked.slice(0, 2)) expect(part).toBeGreaterThan(0.08);
});

test("the canvas says what it shows, in the language of the story", async () => {
  await openPanel();
  const canvas = page.getByRole("img", { name: `«${short.text}»` });
  await expect.element(canvas).toBeVisible();
  await expect.element(canvas).toHaveAttribute("lang", "kk");
});

test.each([
  ["Esc", () => userEvent.keyboard("{Escape}")],
  ["the button", () => page.getByRole("button", { name: "Закрыть" }).click()],
  ["a click beside it", () => clickBeside()],
])("%s closes it, and the focus is where it was", async (_, close) => {
  await openPanel();
  await close();
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Открыть" })).toHaveFocus();
});

async function clickBeside(): Promise<void> {
  await userEvent.click(document.documentElement, { position: { x: 5, y: 5 }, force: true });
}

test("a click in it does not close it", async () => {
  await openPanel();
  await page.getByRole("heading", { name: "Цитата на картинке" }).click();
  await expect.element(page.getByRole("dialog")).toBeVisible();
});

test("the picture can be passed on where the device can", async () => {
  const shared: ShareData[] = [];
  Object.assign(navigator, {
    canShare: () => true,
    share: async (data: ShareData) => void shared.push(data),
  });
  await openPanel();
  await page.getByRole("button", { name: "Поделиться" }).click();
  expect(shared).toHaveLength(1);
  expect(shared[0]?.files?.[0]?.name).toBe("25-q-test-wide-light.png");
  expect(shared[0]?.url).toBe("https://polosa.example/news/novost-25/#q-test");

  Object.assign(navigator, { share: () => Promise.reject(new DOMException("no", "NotAllowedError")) });
  await page.getByRole("button", { name: "Поделиться" }).click();
  await expect.element(page.getByText(/^Поделиться не получилось/)).toBeVisible();
});

test("a picture that could not be drawn says why, and is drawn when asked for again", async () => {
  const broken = vi.spyOn(HTMLCanvasElement.prototype, "toDataURL").mockReturnValue("data:,");
  await openPanel();
  await expect.element(page.getByText(/^Браузер не смог/)).toBeVisible();
  expect(saveLink().query()).toBeNull();
  broken.mockRestore();
  await page.getByRole("button", { name: "Повторить" }).click();
  expect((await saved()).width).toBe(cardForms.wide.width);
});

test("it fits a small screen without moving sideways", async () => {
  await page.viewport(320, 568);
  await openPanel();
  await saved();
  const dialog = page.getByRole("dialog").element();
  expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
  expect(dialog.getBoundingClientRect().right).toBeLessThanOrEqual(320);
});
