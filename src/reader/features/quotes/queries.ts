import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { quotesJsonPath, quotesPlaceOf, type QuoteFilter } from "#edition/paths.ts";
import { parseQuotesPage, type QuotesPage } from "#edition/quotes-page.ts";
import { quotesKey } from "#reader/features/quotes/quotes-key.ts";
import { loadJson, type LoadFailure } from "#reader/lib/load-json.ts";

/** One page of a list of quotations. */
export function quotesQuery(filter: QuoteFilter, page: number) {
  return queryOptions<QuotesPage, LoadFailure>({
    queryKey: quotesKey(filter, page),
    queryFn: ({ signal }) => loadJson(quotesJsonPath(filter, page), parseQuotesPage, signal),
    staleTime: 5 * 60_000,
    // A list does not change under the eyes of whoever comes back to the tab; one that failed comes with the network.
    refetchOnWindowFocus: false,
    refetchOnReconnect: ({ state }) => (state.status === "error" ? "always" : false),
  });
}

/** Fetches the list that an address shows. */
export async function prefetchQuotes(client: QueryClient, path: string): Promise<void> {
  const place = quotesPlaceOf(path);
  if (place !== undefined) await client.prefetchQuery(quotesQuery(place.filter, place.page));
}
