import { describe, expect, it } from "vitest";
import { parseEditionJson } from "#edition/edition.ts";
import { describeProblem } from "#edition/problem.ts";

const edition = {
  name: "Полоса",
  language: "ru",
  timeZone: "Asia/Almaty",
  address: "https://polosa.kz",
  sections: [{ id: "sport", name: "Спорт" }],
  people: [{ id: "tokaev", name: "Касым-Жомарт Токаев", aliases: ["глава государства"] }],
  lead: 25,
};

function problemsOf(change: object): string[] {
  const parsed = parseEditionJson(JSON.stringify({ ...edition, ...change }), "edition.json");
  return parsed.ok ? [] : parsed.problems.map(describeProblem);
}

describe("edition.json", () => {
  it("is read as it is written; sections and people may be left out", () => {
    expect(parseEditionJson(JSON.stringify(edition), "edition.json")).toEqual({ ok: true, value: edition });
    const { people, sections, ...plain } = edition;
    expect([people, sections].map((list) => list.length)).toEqual([1, 1]);
    expect(parseEditionJson(JSON.stringify(plain), "edition.json")).toEqual({
      ok: true,
      value: { ...plain, people: [], sections: [] },
    });
  });

  it.each([
    [{ name: "" }, "name: expected text that is not empty"],
    [{ language: "fr" }, 'language: expected ("ru" | "kk" | "en"), found "fr"'],
    [{ timeZone: "Almaty" }, "timeZone: expected an IANA time zone, such as Asia/Almaty"],
    [
      { address: "https://polosa.kz/" },
      "address: expected scheme and host without a path, such as https://example.kz",
    ],
    [
      { address: "data:text/html,x" },
      "address: expected scheme and host without a path, such as https://example.kz",
    ],
    [
      { sections: [{ id: "Спорт", name: "Спорт" }] },
      "sections.0.id: expected lower-case latin letters and digits, joined by hyphens",
    ],
    [{ lead: 0 }, "lead: expected a number from 1"],
    [{ lead: undefined }, "lead: is missing"],
  ])("names the field that is wrong: %j", (change, problem) => {
    expect(problemsOf(change)).toEqual([`edition.json: ${problem}`]);
  });
});
