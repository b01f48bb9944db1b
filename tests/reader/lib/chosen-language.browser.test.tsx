import { beforeEach, expect, test, vi } from "vitest";
import { chooseLanguage, chosenWords, onChosenWords, recallLanguage } from "#reader/lib/chosen-language.ts";

const key = "polosa:language";

beforeEach(async () => {
  await chooseLanguage(undefined);
  localStorage.clear();
});

/** What the other tab's choice sends here. */
function fromOtherTab(newValue: string | null): void {
  if (newValue === null) localStorage.removeItem(key);
  else localStorage.setItem(key, newValue);
  window.dispatchEvent(new StorageEvent("storage", { key, newValue }));
}

test("of two choices in a row the later one holds, whichever comes first", async () => {
  expect(await Promise.all([chooseLanguage("kk"), chooseLanguage("en")])).toEqual([true, true]);
  expect(chosenWords()?.language).toBe("en");
  expect(localStorage.getItem(key)).toBe("en");
});

test("what lies in the storage is taken for a language only if it is one", async () => {
  localStorage.setItem(key, "<b>kk</b>");
  await recallLanguage();
  expect(chosenWords()).toBeUndefined();
  localStorage.setItem(key, "kk");
  await recallLanguage();
  expect(chosenWords()?.language).toBe("kk");
});

test("another tab's choice is followed, and the edition's language comes back with it", async () => {
  const heard = vi.fn<() => void>();
  const stop = onChosenWords(heard);
  fromOtherTab("en");
  await vi.waitFor(() => expect(chosenWords()?.language).toBe("en"));
  fromOtherTab(null);
  await vi.waitFor(() => expect(chosenWords()).toBeUndefined());
  expect(heard).toHaveBeenCalledTimes(2);
  stop();
});

test("a page that was put aside catches up when it comes back", async () => {
  const stop = onChosenWords(() => {});
  localStorage.setItem(key, "kk");
  window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  await vi.waitFor(() => expect(chosenWords()?.language).toBe("kk"));
  stop();
});
