import { forgetPlaces, putBackPlaces } from "#reader/lib/reading-places.ts";
import type { Removable } from "#reader/lib/use-removal.ts";

/** Removing from the history: all of a press, or nothing. */
export const removable: Omit<Removable, "notRestored"> = {
  remove: async (keys) => {
    const forgotten = await forgetPlaces(keys);
    return forgotten.ok
      ? { records: forgotten.value, trouble: undefined }
      : { records: [], trouble: forgotten.trouble };
  },
  putBack: async (records) => {
    const put = await putBackPlaces(records);
    return put.ok ? [] : records;
  },
};
