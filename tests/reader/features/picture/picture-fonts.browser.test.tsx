import { expect, test, vi } from "vitest";
import { render } from "vitest-browser-react";
import { page } from "vitest/browser";
import { PicturePanel } from "#reader/features/picture/PicturePanel.tsx";
import { InApp } from "../../in-app.tsx";

// A file of its own: once the fonts are there, they are not asked for again.
test("fonts that do not come are named, and asked for again", async () => {
  const load = vi.spyOn(FontFace.prototype, "load").mockRejectedValue(new DOMException("", "NetworkError"));
  await render(
    <InApp>
      <PicturePanel
        quote={{ type: "pullquote", id: "q-test", text: "Слова" }}
        article={{ id: 1, slug: "novost", headline: "Новость" }}
        onClose={() => undefined}
      />
    </InApp>,
  );
  await expect.element(page.getByText(/^Шрифты не загрузились/)).toBeVisible();
  load.mockRestore();
  await page.getByRole("button", { name: "Повторить" }).click();
  await expect.element(page.getByRole("link", { name: "Сохранить файл" })).toBeVisible();
});
