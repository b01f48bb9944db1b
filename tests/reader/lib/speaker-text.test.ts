import { expect, test } from "vitest";
import type { PullQuote } from "#edition/blocks/pullquote.ts";
import type { Speaker } from "#edition/person.ts";
import { speakerText } from "#reader/lib/speaker-text.ts";

const name = "Касым-Жомарт Токаев";
const stated: Speaker = { name, known: "stated" };
const inferred: Speaker = { name, known: "inferred", cue: "Токаев обратился к секретарям" };
const mark = "по контексту";

const cases: readonly [Pick<PullQuote, "attribution" | "speaker">, string | undefined][] = [
  [{}, undefined],
  [{ attribution: "сообщили в ведомстве" }, "сообщили в ведомстве"],
  [{ speaker: stated }, name],
  [{ speaker: inferred }, `${name} (${mark})`],
  [{ attribution: "отметил Токаев", speaker: stated }, "отметил Токаев"],
  [{ attribution: "отметил Токаев", speaker: inferred }, `отметил Токаев (${mark})`],
  [{ attribution: "отметил\u00a0он", speaker: inferred }, `отметил\u00a0он — ${name} (${mark})`],
  [{ attribution: "подчеркнул лидер Казахстана", speaker: stated }, `подчеркнул лидер Казахстана — ${name}`],
  [{ attribution: "из книги «Токаевская весна»", speaker: stated }, `из книги «Токаевская весна» — ${name}`],
];

test.each(cases)("%j is said as %s", (quote, expected) => {
  expect(speakerText({ type: "pullquote", id: "q-slova", text: "Слова", ...quote }, mark)).toBe(expected);
});
