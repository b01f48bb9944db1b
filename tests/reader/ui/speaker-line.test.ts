import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Speaker } from "#edition/person.ts";
import { SpeakerLine } from "#reader/ui/SpeakerLine.tsx";
import { ru } from "#reader/words/ru.ts";
import { WordsContext } from "#reader/words/use-words.ts";

const stated = (name: string, person?: string): Speaker => ({
  known: "stated",
  name,
  ...(person === undefined ? {} : { person }),
});

function shown(speaker: Speaker | undefined, attribution: string | undefined): string {
  const line = createElement(SpeakerLine, { speaker, attribution });
  const html = renderToStaticMarkup(createElement(WordsContext, { value: ru }, line));
  return html.replace(/^<div class="speaker-line">(.*)<\/div>$/, "$1");
}

test("nobody is named who is not known", () => {
  expect(shown(undefined, "сказал он")).toBe("сказал он");
  expect(shown(undefined, undefined)).toBe("");
});

test("the source's own words come first, the name behind them", () => {
  expect(shown(stated("Касым-Жомарт Токаев", "tokaev"), "указал глава государства")).toBe(
    'указал глава государства\u00a0— <a href="/quotes/tokaev/">Касым-Жомарт Токаев</a>',
  );
  expect(shown(stated("Марат Оспанов"), undefined)).toBe("<b>Марат Оспанов</b>");
});

test("a name that the attribution says is the link itself, whatever its spaces", () => {
  expect(shown(stated("А. Ким", "kim"), "сказал А.\u00a0Ким вчера")).toBe(
    'сказал <a href="/quotes/kim/">А. Ким</a> вчера',
  );
});

test("a name within another word is not that name", () => {
  expect(shown(stated("Ким"), "сказал Кимов")).toBe("сказал Кимов\u00a0— <b>Ким</b>");
});

test("an inferred speaker is marked, with the words it rests on", () => {
  const html = shown({ known: "inferred", name: "Ким", cue: "Ким развёл руками." }, "сказал он");
  expect(html).toContain("сказал он\u00a0— <b>Ким</b>");
  expect(html).toContain("как поняла редакция");
  expect(html).toMatch(/<details><summary[^>]*>[^<]+<\/summary>.*<q>Ким развёл руками\.<\/q>/);
});
