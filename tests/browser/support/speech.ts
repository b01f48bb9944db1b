import { expect, type Page } from "@playwright/test";

export interface FakeVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService?: boolean;
}

export const russianVoice: FakeVoice = { name: "Ирина", lang: "ru-RU" };

/** What the page's speech has come to; the journey says when a sentence is over and what goes wrong. */
interface Speech {
  readonly said: string[];
  readonly voices: string[];
  readonly rates: number[];
  readonly speaking: () => string | undefined;
  readonly finish: () => void;
  readonly fail: (error: string) => void;
  readonly arrive: (voices: readonly FakeVoice[]) => void;
}

/** Headless browsers have no voice: the device has these instead, and says nothing by itself. */
export async function withVoices(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.addInitScript((first) => {
    interface Utterance extends EventTarget {
      readonly text: string;
      readonly voice: FakeVoice | null;
      readonly rate: number;
    }
    const device = new EventTarget();
    let known = first;
    let current: Utterance | undefined;
    const end = (type: string, more: object = {}) => {
      const ended = current;
      current = undefined;
      ended?.dispatchEvent(Object.assign(new Event(type), more));
    };
    const speech: Speech = {
      said: [],
      voices: [],
      rates: [],
      speaking: () => current?.text,
      finish: () => end("end"),
      fail: (error) => end("error", { error }),
      arrive: (late) => {
        known = late;
        device.dispatchEvent(new Event("voiceschanged"));
      },
    };
    const synthesis = Object.assign(device, {
      getVoices: () =>
        known.map((voice, at) => ({ localService: true, default: at === 0, voiceURI: voice.name, ...voice })),
      cancel: () => end("error", { error: "canceled" }),
      resume: () => {},
      speak: (utterance: Utterance) => {
        current = utterance;
        speech.said.push(utterance.text);
        speech.voices.push(utterance.voice?.name ?? "");
        speech.rates.push(utterance.rate);
        queueMicrotask(() => utterance.dispatchEvent(new Event("start")));
      },
    });
    class FakeUtterance extends EventTarget {
      readonly text: string;
      voice = null;
      rate = 1;
      lang = "";
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, "speechSynthesis", { value: synthesis, configurable: true });
    Object.defineProperty(window, "SpeechSynthesisUtterance", { value: FakeUtterance, configurable: true });
    Object.defineProperty(window, "speech", { value: speech });
  }, voices);
}

type WithSpeech = Window & { readonly speech: Speech };

export function said(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as WithSpeech).speech.said);
}

export function speaking(page: Page): Promise<string | undefined> {
  return page.evaluate(() => (window as unknown as WithSpeech).speech.speaking());
}

/** Presses the button and waits until a sentence is being said and the keys are the player's. */
export async function beginListening(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Слушать" }).click();
  await expect(page.getByRole("button", { name: "Пауза" })).toBeFocused();
  await expectSpeaking(page);
}

async function expectSpeaking(page: Page): Promise<void> {
  await expect.poll(() => speaking(page)).toBeDefined();
}

/** The sentence that is being said is over, once or several times. */
export async function finishSentence(page: Page, times = 1): Promise<void> {
  await expectSpeaking(page);
  await page.evaluate((count) => {
    for (let one = 0; one < count; one++) (window as unknown as WithSpeech).speech.finish();
  }, times);
}

export async function failSpeech(page: Page, error: string): Promise<void> {
  await expectSpeaking(page);
  await page.evaluate((code) => (window as unknown as WithSpeech).speech.fail(code), error);
}

export async function voicesArrive(page: Page, voices: readonly FakeVoice[]): Promise<void> {
  await page.evaluate((late) => (window as unknown as WithSpeech).speech.arrive(late), voices);
}

/** The voice and the speed of what was said last. */
export function manner(page: Page): Promise<{ readonly voice?: string; readonly rate?: number }> {
  return page.evaluate(() => {
    const { rates, voices } = (window as unknown as WithSpeech).speech;
    const [voice, rate] = [voices.at(-1), rates.at(-1)];
    return { ...(voice === undefined ? {} : { voice }), ...(rate === undefined ? {} : { rate }) };
  });
}
