import { QueryClient } from "@tanstack/react-query";
import { LoadFailure } from "#reader/lib/load-json.ts";

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Any other would hold a navigation, or the second try of one, back for ever while the browser
        // believes that it has no network.
        networkMode: "always",
        staleTime: 60_000,
        gcTime: Infinity,
        // A click deserves an answer soon: one quiet second try, then a sentence and a button.
        retry: (count, error) =>
          count < 1 &&
          error instanceof LoadFailure &&
          (error.kind === "not-reachable" || error.kind === "server"),
        retryDelay: 600,
      },
    },
  });
}
