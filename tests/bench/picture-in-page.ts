import type { CardShape } from "#edition/card/card-form.ts";
import { drawPicture } from "#reader/features/picture/draw-picture.ts";

/** What the panel does between the tap and the file, told in milliseconds. */
export async function timePicture(text: string, shape: CardShape, since?: number): Promise<number> {
  const start = since ?? performance.now();
  const card = {
    quote: { text, attribution: "указал глава государства" },
    headline: "Борьба с терроризмом и региональная стабильность — Токаев призвал страны ШОС",
    language: "ru" as const,
    address: "polosa.example/news/25",
    name: "Полоса",
  };
  const result = await drawPicture(document.createElement("canvas"), { card, shape, look: "light" });
  if (!result.ok) throw new Error(result.failure);
  return performance.now() - start;
}
