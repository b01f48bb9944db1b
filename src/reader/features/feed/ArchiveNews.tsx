import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Headline } from "#edition/headline.ts";
import type { FeedFilter } from "#edition/paths.ts";
import { newestFeedQuery } from "#reader/features/feed/queries.ts";
import { useArchiveHiding } from "#reader/features/feed/use-archive-hiding.ts";
import { counted } from "#reader/words/counted.ts";
import { useWords } from "#reader/words/use-words.ts";

interface ArchiveNewsProps {
  readonly filter: FeedFilter;
  /** The newest headline that the page shows. */
  readonly newest: number;
  /** Fetches the page anew; false when it did not come. */
  readonly onTake: () => Promise<boolean>;
}

/** On a phone no feed stands beside the archive: what has come since is told by the page itself. */
export function ArchiveNews({ filter, newest, onTake }: ArchiveNewsProps) {
  const words = useWords();
  const { hides } = useArchiveHiding();
  const { data: latest } = useQuery(newestFeedQuery());
  const [failed, setFailed] = useState(false);
  const now = (latest?.headlines ?? []).filter((one) => belongs(one, filter) && !hides(one));
  const count = now.filter(({ id }) => id > newest).length;
  const take = async () => setFailed(!(await onTake()));
  return (
    <div role="status" className="desk:hidden">
      {count > 0 && (
        <button type="button" className="feed-pill" onClick={() => void take()}>
          {failed
            ? `${words.feed.refreshFailed} ${words.failure.retry}`
            : count === now.length && latest?.next !== undefined
              ? words.feed.manyArrivals
              : counted(words, words.feed.arrivals, count)}
        </button>
      )}
    </div>
  );
}

function belongs({ people = [], section }: Headline, filter: FeedFilter): boolean {
  return (
    (filter.person === undefined || people.includes(filter.person)) &&
    (filter.section === undefined || section === filter.section)
  );
}
