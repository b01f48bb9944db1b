import { useMemo } from "react";
import type { Hiding } from "#reader/features/feed/hiding-program.ts";
import { hiderOf, isNarrowing } from "#reader/features/feed/hiding-rules.ts";
import { useHiding } from "#reader/features/feed/hiding.ts";

/** A page of the archive is narrowed by its address, and not by what the list beside it is narrowed to. */
export function useArchiveHiding(): Hiding {
  const { Note, rules, settled } = useHiding();
  return useMemo(() => {
    const own = rules.filter((rule) => !isNarrowing(rule));
    return {
      rules: own,
      hides: hiderOf(own),
      settled,
      ...(Note === undefined || own.length === 0 ? {} : { Note }),
    };
  }, [Note, rules, settled]);
}
