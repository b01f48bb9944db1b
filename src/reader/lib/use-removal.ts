import { useRef, useState } from "react";
import { announce } from "#reader/lib/announce.ts";
import type { RawRecord } from "#reader/lib/storage/records.ts";
import type { StorageTrouble } from "#reader/lib/storage/trouble.ts";
import { removalWords } from "#reader/words/removal.ts";
import { useWordsOf } from "#reader/words/use-words.ts";

/** What went with one press. */
type Step = readonly RawRecord[];

/** How an attempt to remove has ended. What could not be removed stays, and can be tried again. */
export interface Removed {
  /** What lay there, to be put back. */
  readonly records: readonly RawRecord[];
  /** Why something stays. */
  readonly trouble: StorageTrouble | undefined;
}

/** A list from which things can be removed. */
export interface Removable {
  readonly remove: (keys: readonly RawRecord["key"][]) => Promise<Removed>;
  /** Undoes a removal, to the letter. Answers the records that the browser refuses to take back. */
  readonly putBack: (records: readonly RawRecord[]) => Promise<readonly RawRecord[]>;
  /** Says that it has refused some. */
  readonly notRestored: string;
}

export interface Removal {
  /** What was removed and can be put back, the last at the end. */
  readonly steps: readonly Step[];
  /** The names of what was put back last. */
  readonly restored: readonly RawRecord["key"][];
  /** What the browser has refused to do just now, as a sentence. */
  readonly problem: string | undefined;
  readonly remove: (keys: readonly RawRecord["key"][]) => void;
  /** Takes back as many of the last steps. */
  readonly undo: (count: number) => void;
  readonly forget: () => void;
}

/** Removing at once, and undoing it, step by step or all of it, for as long as the page is open. */
export function useRemoval({ notRestored, putBack, remove }: Removable): Removal {
  const words = useWordsOf(removalWords);
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const [restored, setRestored] = useState<Removal["restored"]>([]);
  const [problem, setProblem] = useState<string>();
  // A press while another is still at work waits for it.
  const work = useRef<Promise<void>>(Promise.resolve());
  const next = (step: () => Promise<void>) => {
    work.current = work.current.then(step);
  };
  const push = (step: Step) => {
    if (step.length > 0) setSteps((before) => [...before, step]);
  };
  const say = (refused: string | undefined, done: string) => {
    setProblem(refused);
    announce(refused ?? done);
  };
  return {
    steps,
    restored,
    problem,
    remove: (keys) => {
      next(async () => {
        const { records, trouble } = await remove(keys);
        push(records);
        setRestored([]);
        say(trouble === undefined ? undefined : words.notRemoved, words.removed);
      });
    },
    undo: (count) => {
      const back = steps.slice(-count);
      setSteps(steps.slice(0, -count));
      next(async () => {
        const refused = await putBack(back.flat());
        push(refused);
        setRestored(back.flat().flatMap((record) => (refused.includes(record) ? [] : record.key)));
        say(refused.length === 0 ? undefined : notRestored, words.restored);
      });
    },
    forget: () => {
      setSteps([]);
      setProblem(undefined);
    },
  };
}
