import type { Edition } from "#edition/edition.ts";

/** An edition of which only what a test is about is said. */
export function editionOf(own: Partial<Edition>): Edition {
  return {
    name: "П",
    language: "ru",
    timeZone: "Asia/Almaty",
    address: "https://polosa.example",
    sections: [],
    people: [],
    lead: 1,
    ...own,
  };
}
