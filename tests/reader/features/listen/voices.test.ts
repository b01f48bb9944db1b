import { expect, test } from "vitest";
import { parseSettings } from "#reader/features/listen/listen-settings.ts";
import { chosenVoice, voicesFor } from "#reader/features/listen/voices.ts";

const voice = (name: string, lang: string, localService = true, first = false) => ({
  name,
  lang,
  localService,
  default: first,
  voiceURI: name,
});

test("only the language's own voices, however the platform writes it", () => {
  const voices = [
    voice("a", "en-US"),
    voice("b", "ru_RU"),
    voice("c", "rus-RUS"),
    voice("d", "kk-KZ"),
    voice("e", "run"),
  ];
  expect(voicesFor(voices, "ru").map(({ name }) => name)).toEqual(["b", "c"]);
  expect(voicesFor(voices, "kk").map(({ name }) => name)).toEqual(["d"]);
});

test("those of the device come before those of the network, and the device's own choice first", () => {
  const voices = [voice("net", "ru", false, true), voice("one", "ru"), voice("usual", "ru", true, true)];
  expect(voicesFor(voices, "ru").map(({ name }) => name)).toEqual(["usual", "one", "net"]);
});

test("the remembered voice is taken while it is there", () => {
  const voices = [voice("one", "ru"), voice("two", "ru")];
  expect(chosenVoice(voices, "two")?.name).toBe("two");
  expect(chosenVoice(voices, "gone")?.name).toBe("one");
  expect(chosenVoice([], "two")).toBeUndefined();
});

test.each([[null], ["text"], [{ speed: 99 }], [{ voices: { ru: 5 } }], [[]]])(
  "stored nonsense is as nothing: %j",
  (data) => {
    expect(parseSettings(data)).toEqual({ speed: 1, voices: {} });
  },
);
