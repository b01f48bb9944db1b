import { afterEach, beforeEach, expect, test } from "vitest";
import { hasId } from "#reader/lib/id-ranges.ts";
import { readMarks } from "#reader/lib/read-marks.ts";
import {
  forgetPlaces,
  keepPlace,
  onPlaces,
  openPlaces,
  putBackPlaces,
  readHistory,
  readPlace,
} from "#reader/lib/reading-places.ts";
import { progressOf } from "#reader/lib/reading-progress.ts";
import { setRecording } from "#reader/lib/recording.ts";
import { changeRecords, deleteRecords, readRecord, readRecords } from "#reader/lib/storage/records.ts";
import { hasTrace } from "#reader/lib/storage/trace.ts";

const isRead = (id: number) => hasId(readMarks(), id);

const story = { id: 25, slug: "novost", headline: "Новость" };
const anchor = "p-0123456789abcdef3";
const middle = { anchor, progress: 0.4, finished: false };

async function empty(): Promise<void> {
  const read = await readRecords("places");
  if (read.ok) await forgetPlaces(read.value.map(({ key }) => key));
  await deleteRecords("places", ["progress"]);
  localStorage.removeItem("polosa:places");
  setRecording(true);
}

beforeEach(empty);
afterEach(empty);

test("keeps where the reader is, and lists know how far that is", async () => {
  await keepPlace(story, middle, false);
  expect(await readPlace(25)).toMatchObject({ ...story, ...middle });
  expect(progressOf(25)).toBe(40);
  expect(hasTrace("places")).toBe(true);
  await keepPlace(story, { ...middle, progress: 1, finished: true }, false);
  expect(progressOf(25)).toBeUndefined();
});

test("keeps nothing when reading is not recorded", async () => {
  setRecording(false);
  await keepPlace(story, middle, false);
  expect(await readPlace(25)).toBeUndefined();
  expect(hasTrace("places")).toBe(false);
});

test("forgets a story with the text that was kept of it, and puts it back", async () => {
  await keepPlace(story, middle, false);
  await changeRecords("read", [25], (_, key) => [{ key, value: { texts: ["Слова"] } }]);
  const forgotten = await forgetPlaces([25]);
  expect((await readHistory()).places).toEqual([]);
  expect(await readRecord("read", 25)).toEqual({ ok: true, value: undefined });
  expect(progressOf(25)).toBeUndefined();
  await putBackPlaces(forgotten.ok ? forgotten.value : []);
  expect((await readHistory()).places).toMatchObject([{ ...story, ...middle }]);
  expect(progressOf(25)).toBe(40);
  expect(await readRecord("read", 25)).toEqual({ ok: true, value: { texts: ["Слова"] } });
  await deleteRecords("read", [25]);
});

test("what is read is marked as read for the lists, and with the history the mark goes and comes back", async () => {
  await keepPlace(story, middle, false);
  expect(isRead(25)).toBe(true);
  const forgotten = await forgetPlaces([25]);
  expect(isRead(25)).toBe(false);
  await putBackPlaces(forgotten.ok ? forgotten.value : []);
  expect(isRead(25)).toBe(true);
});

test("the latest is the first, and what is damaged stands apart", async () => {
  for (const id of [1, 2, 3]) await keepPlace({ ...story, id }, middle, false);
  await changeRecords("places", [1, 2, 3, 9], (old, key) => [
    { key, value: key === 9 ? { headline: 4 } : { ...(old as object), readAt: Number(key) * 1000 } },
  ]);
  const { places, unreadable } = await readHistory();
  expect(places.map(({ id }) => id)).toEqual([3, 2, 1]);
  expect(unreadable.map(({ key }) => key)).toEqual([9]);
});

test("a damaged record of all progress is counted anew", async () => {
  await keepPlace(story, middle, false);
  await changeRecords("places", ["progress"], (_, key) => [{ key, value: "спорчено" }]);
  await keepPlace({ ...story, id: 26 }, { ...middle, progress: 0.7 }, false);
  expect(progressOf(26)).toBe(70);
  expect(progressOf(25)).toBe(40);
});

test("a damaged number in it costs nobody a place", async () => {
  await keepPlace(story, middle, false);
  await changeRecords("places", ["progress"], (_, key) => [
    { key, value: new Float64Array([25, 40, 7, 300]) },
  ]);
  await keepPlace({ ...story, id: 26 }, { ...middle, progress: 0.7 }, false);
  await keepPlace({ ...story, id: 27 }, { ...middle, progress: 0.8 }, false);
  expect([25, 26, 27].map(progressOf)).toEqual([40, 70, 80]);
});

test("follows what another tab does", async () => {
  await openPlaces();
  await keepPlace(story, middle, false);
  const told = Promise.withResolvers<void>();
  const stop = onPlaces(() => told.resolve());
  await changeRecords("places", ["progress"], (_, key) => [{ key, value: new Float64Array([25, 80]) }]);
  new BroadcastChannel("polosa").postMessage("places");
  await told.promise;
  stop();
  expect(progressOf(25)).toBe(80);
});
