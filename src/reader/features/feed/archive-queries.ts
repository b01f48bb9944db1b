import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { parseArchive, type ArchiveList } from "#edition/archive.ts";
import { archiveJsonPath, archivePlaceOf, type FeedFilter } from "#edition/paths.ts";
import { archiveKey } from "#reader/features/feed/archive-key.ts";
import { loadJson, type LoadFailure } from "#reader/lib/load-json.ts";

/** One page of the archive. */
export function archiveQuery(filter: FeedFilter, page: number | "newest") {
  return queryOptions<ArchiveList, LoadFailure>({
    queryKey: archiveKey(filter, page),
    queryFn: ({ signal }) => loadJson(archiveJsonPath(page, filter), parseArchive, signal),
    staleTime: 5 * 60_000,
    // A list does not change under the eyes of whoever comes back to the tab; one that failed comes with the network.
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => (state.status === "error" ? "always" : false),
  });
}

/** Fetches the page that an address shows. */
export async function prefetchArchive(client: QueryClient, path: string): Promise<void> {
  const place = archivePlaceOf(path);
  if (place !== undefined) await client.prefetchQuery(archiveQuery(place.filter, place.page));
}
