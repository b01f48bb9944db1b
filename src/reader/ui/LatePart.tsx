import { useEffect, useRef, useState, type ComponentType } from "react";
import { fetchLate } from "#reader/lib/late-part.ts";
import { action } from "#reader/ui/notice.ts";
import { lateFailure } from "#reader/words/late-failure.ts";
import { useWords } from "#reader/words/use-words.ts";

interface LatePartProps {
  /** Always the same function: it is called once, and again at every press after a failure. */
  readonly fetchPart: () => Promise<ComponentType>;
}

/**
 * A part that a page can do without and whose program comes late. Where it does not come, it says so in
 * its own place and can be asked for again; the page around it stays.
 */
export function LatePart({ fetchPart }: LatePartProps) {
  const page = useWords();
  const place = useRef<HTMLDivElement>(null);
  const [come, setCome] = useState<{ readonly Part: ComponentType | undefined }>();
  useEffect(() => {
    let left = false;
    const begin = async () => {
      const Part = await fetchLate(fetchPart);
      if (!left) setCome({ Part });
    };
    void begin();
    return () => void (left = true);
  }, [fetchPart]);

  const again = async () => {
    const Part = await fetchLate(fetchPart);
    // The button that was pressed goes away.
    if (Part !== undefined) place.current?.focus({ preventScroll: true });
    setCome({ Part });
  };
  const Part = come?.Part;
  return (
    <div ref={place} tabIndex={-1}>
      {Part !== undefined && <Part />}
      {come !== undefined && Part === undefined && (
        <p className="mt-6 flex flex-wrap items-center gap-3 text-soft" role="alert">
          {lateFailure(page)}
          <button type="button" className={action} onClick={() => void again()}>
            {page.failure.retry}
          </button>
        </p>
      )}
    </div>
  );
}
