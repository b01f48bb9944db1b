import type { Language } from "#edition/headline.ts";

/** What is needed of the platform's voice to choose one. */
export type Voice = Pick<SpeechSynthesisVoice, "default" | "lang" | "localService" | "name" | "voiceURI">;

/** Some platforms write languages with three letters (ISO 639-2). */
const longCodes: Readonly<Record<string, Language>> = { rus: "ru", kaz: "kk", eng: "en" };

/** The voices of a language, those first that need no network: they are at hand, and the text stays here. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: Language): V[] {
  return voices
    .filter((voice) => languageOf(voice) === language)
    .toSorted(
      (a, b) => Number(b.localService) - Number(a.localService) || Number(b.default) - Number(a.default),
    );
}

/** The one that the reader chose, if it is still there, else the first. */
export function chosenVoice<V extends Voice>(
  voices: readonly V[],
  remembered: string | undefined,
): V | undefined {
  return voices.find((voice) => voice.voiceURI === remembered) ?? voices[0];
}

/** Platforms write «ru-RU», «ru_RU» and «rus-RUS». */
function languageOf({ lang }: Voice): string {
  const code = /^[a-z]+/.exec(lang.toLowerCase())?.[0] ?? "";
  return longCodes[code] ?? code;
}
