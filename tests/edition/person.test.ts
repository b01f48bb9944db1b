import { expect, test } from "vitest";
import { parseArticle } from "#edition/article.ts";
import { parseEditionJson } from "#edition/edition.ts";

const quote = (speaker: unknown) => ({
  id: 1,
  slug: "novost",
  headline: "Новость",
  body: [{ type: "pullquote", id: "q-abcd", text: "Слова", speaker }],
});

test("a speaker is stated, or inferred with the cue", () => {
  expect(parseArticle(quote({ known: "stated", name: "Токаев", person: "tokaev" }), "1.json").ok).toBe(true);
  expect(
    parseArticle(quote({ known: "inferred", name: "Токаев", cue: "по мнению Токаева" }), "1.json").ok,
  ).toBe(true);
  const noCue = parseArticle(quote({ known: "inferred", name: "Токаев" }), "1.json");
  expect(noCue).toMatchObject({ ok: false, problems: [{ field: "body.0.speaker.cue" }] });
  const guessed = parseArticle(quote({ known: "guessed", name: "Токаев" }), "1.json");
  expect(guessed).toMatchObject({ ok: false, problems: [{ field: "body.0.speaker.known" }] });
});

const edition = (people: unknown) =>
  JSON.stringify({
    name: "П",
    language: "ru",
    timeZone: "Asia/Almaty",
    address: "http://a.kz",
    lead: 1,
    people,
  });
const person = (id: string) => ({ id, name: "Имя" });

test("people have ids of their own that addresses can carry", () => {
  expect(parseEditionJson(edition([person("a"), person("b-2")]), "e").ok).toBe(true);
  for (const people of [[person("a"), person("a")], [person("2")], [person("in")], [person("А")]]) {
    expect(parseEditionJson(edition(people), "e")).toMatchObject({ ok: false });
  }
});
