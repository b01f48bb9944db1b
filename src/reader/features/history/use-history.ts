import { useEffect, useState } from "react";
import { onPlaces, readHistory, type ReadingHistory } from "#reader/lib/reading-places.ts";

/** With the moment of reading, from which «вчера» is reckoned. */
export interface HistoryNow extends ReadingHistory {
  readonly now: number;
}

/** The history as it is, whichever tab changes it; undefined until it has been read. */
export function useHistory(): HistoryNow | undefined {
  const [history, setHistory] = useState<HistoryNow>();
  useEffect(() => {
    let latest = 0;
    const refresh = async () => {
      const turn = ++latest;
      const read = await readHistory();
      if (turn === latest) setHistory({ ...read, now: Date.now() });
    };
    const stop = onPlaces(() => void refresh());
    void refresh();
    return () => {
      latest = -1;
      stop();
    };
  }, []);
  return history;
}
