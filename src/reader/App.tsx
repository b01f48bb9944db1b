import { QueryClientProvider, type QueryClient } from "@tanstack/react-query";
import { useLayoutEffect, useSyncExternalStore, type ReactNode } from "react";
import { chosenWords, onChosenWords } from "#reader/lib/chosen-language.ts";
import { ImprintContext } from "#reader/lib/imprint.ts";
import type { Imprint } from "#reader/page-data.ts";
import { WordsContext } from "#reader/words/use-words.ts";
import { wordsFor } from "#reader/words/word-lists.ts";

interface AppProps {
  readonly client: QueryClient;
  readonly imprint: Imprint;
  readonly children: ReactNode;
}

/** What surrounds the router, in the browser and in the printer. */
export function App({ client, imprint, children }: AppProps) {
  const chosen = useSyncExternalStore(onChosenWords, chosenWords, printedWords);
  const words = chosen ?? wordsFor(imprint.language);
  useLayoutEffect(() => {
    const { documentElement } = document;
    // Setting it anew, even to what it is, styles the whole page again while it is being taken over.
    if (documentElement.lang !== words.language) documentElement.lang = words.language;
  }, [words]);
  return (
    <QueryClientProvider client={client}>
      <ImprintContext value={imprint}>
        <WordsContext value={words}>{children}</WordsContext>
      </ImprintContext>
    </QueryClientProvider>
  );
}

/** Pages are printed in the edition's language. */
function printedWords(): undefined {
  return undefined;
}
