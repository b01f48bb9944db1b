import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hasId } from "#reader/lib/id-ranges.ts";
import { markRead, onReadMarks, putBackRead, readMarks, unmarkRead } from "#reader/lib/read-marks.ts";
import { setRecording } from "#reader/lib/recording.ts";

const isRead = (id: number) => hasId(readMarks(), id);

const key = "polosa:read-marks";

beforeEach(() => {
  setRecording(true);
  fromOtherTab("");
});
afterEach(() => vi.restoreAllMocks());

/** Another tab writes, and this one is told. */
function fromOtherTab(text: string): void {
  localStorage.setItem(key, text);
  window.dispatchEvent(new StorageEvent("storage", { key, newValue: text }));
}

test("marks are made once, can be taken back, and tell who asks", () => {
  const heard = vi.fn<() => void>();
  const stop = onReadMarks(heard);
  expect(markRead([5, 6])).toEqual([5, 6]);
  expect(markRead([6, 7])).toEqual([7]);
  unmarkRead([5, 7]);
  stop();
  expect([4, 5, 6, 7].filter(isRead)).toEqual([6]);
  expect(localStorage.getItem(key)).toBe("6");
  expect(heard).toHaveBeenCalledTimes(3);
});

test("what another tab has marked is kept, told of or not", () => {
  markRead([1]);
  fromOtherTab("1.3");
  expect(isRead(3)).toBe(true);
  // The event is still on its way.
  localStorage.setItem(key, "1.3.9");
  markRead([5]);
  expect(localStorage.getItem(key)).toBe("1.3.5.9");
});

test("nothing is marked while nothing is recorded; what was, stays", () => {
  markRead([1]);
  setRecording(false);
  expect(markRead([2])).toEqual([]);
  expect([1, 2].filter(isRead)).toEqual([1]);
  // Undoing a removal is no reading.
  putBackRead([3]);
  expect([1, 2, 3].filter(isRead)).toEqual([1, 3]);
});

test("storage that is full costs the marks of later visits alone", () => {
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  expect(markRead([1])).toEqual([1]);
  expect(markRead([2])).toEqual([2]);
  expect([1, 2].filter(isRead)).toEqual([1, 2]);
  vi.restoreAllMocks();
  // There is room again.
  markRead([3]);
  expect(localStorage.getItem(key)).toBe("1-3");
});
