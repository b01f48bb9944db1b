import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ImprintContext } from "#reader/lib/imprint.ts";
import type { Imprint } from "#reader/page-data.ts";
import { wordsFor, WordsContext } from "#reader/words/use-words.ts";

interface AppProps {
  readonly client: QueryClient;
  readonly imprint: Imprint;
  readonly children: ReactNode;
}

/** What surrounds the router, in the browser and in the printer. */
export function App({ client, imprint, children }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <ImprintContext value={imprint}>
        <WordsContext value={wordsFor(imprint.language)}>{children}</WordsContext>
      </ImprintContext>
    </QueryClientProvider>
  );
}
