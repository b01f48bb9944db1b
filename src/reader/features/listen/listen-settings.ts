import * as v from "valibot";
import { languages, type Language } from "#edition/headline.ts";

export const speeds = [0.75, 1, 1.25, 1.5, 1.75, 2] as const;
export type Speed = (typeof speeds)[number];

const schema = v.object({
  speed: v.optional(v.picklist(speeds), 1),
  /** The voice that was chosen for a language (`voiceURI`). */
  voices: v.optional(v.record(v.picklist(languages), v.optional(v.string())), {}),
});

export type ListenSettings = v.InferOutput<typeof schema>;

const storageKey = "polosa:listen";

export function listenSettings(): ListenSettings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(storageKey) ?? "{}"));
  } catch {
    return v.parse(schema, {});
  }
}

export function parseSettings(data: unknown): ListenSettings {
  const result = v.safeParse(schema, data);
  return result.success ? result.output : v.parse(schema, {});
}

export function keepSpeed(speed: Speed): void {
  keep({ ...listenSettings(), speed });
}

export function keepVoice(language: Language, voice: string): void {
  const settings = listenSettings();
  keep({ ...settings, voices: { ...settings.voices, [language]: voice } });
}

function keep(settings: ListenSettings): void {
  try {
    localStorage.setItem(storageKey, JSON.stringify(settings));
  } catch {
    // Storage that is blocked: the choice holds for this story.
  }
}
