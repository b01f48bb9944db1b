import { expect, test } from "vitest";
import { render } from "vitest-browser-react";
import type { Image } from "#edition/blocks/image.ts";
import { ImageBlock } from "#reader/features/article/blocks/ImageBlock.tsx";
import { InApp } from "../../in-app.tsx";

const missing: Image = { type: "image", file: "net-takogo.png", width: 900, height: 600, alt: "Степь" };

test("a picture that does not load leaves its words in the room that was kept for it", async () => {
  const screen = await render(
    <InApp>
      <div style={{ width: "450px" }}>
        <ImageBlock block={{ ...missing, caption: "Степь под вечер.", credit: "Фото: редакция" }} />
      </div>
    </InApp>,
  );
  const room = () => screen.container.querySelector(".picture-room")?.getBoundingClientRect();
  expect(room()).toMatchObject({ width: 450, height: 300 });
  await expect.element(screen.getByText("Снимок не загрузился")).toBeVisible();
  expect(room()).toMatchObject({ width: 450, height: 300 });
  const caption = screen.container.querySelector("figcaption");
  expect(caption?.textContent).toBe("Степь под вечер. Фото: редакция");
});

test("a picture that only decorates is silent", async () => {
  const screen = await render(
    <InApp>
      <ImageBlock block={{ ...missing, alt: "" }} />
    </InApp>,
  );
  expect(screen.container.querySelector("img")?.getAttribute("alt")).toBe("");
  expect(screen.container.querySelector("figcaption")).toBeNull();
});
