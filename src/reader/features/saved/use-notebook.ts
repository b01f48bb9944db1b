import { useEffect, useState } from "react";
import { onNotebook, readNotebook, type NotebookContents } from "#reader/features/saved/notebook.ts";

/** The notebook as it is, whichever tab changes it; undefined until it has been read. */
export function useNotebook(): NotebookContents | undefined {
  const [contents, setContents] = useState<NotebookContents>();
  useEffect(() => {
    let latest = 0;
    const read = async () => {
      const turn = ++latest;
      const now = await readNotebook();
      if (turn === latest) setContents(now);
    };
    const stop = onNotebook(() => void read());
    void read();
    return () => {
      latest = -1;
      stop();
    };
  }, []);
  return contents;
}
