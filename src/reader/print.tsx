import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { languages } from "#edition/headline.ts";
import { App } from "#reader/App.tsx";
import { fillCache } from "#reader/fill-cache.ts";
import { loadLatePages } from "#reader/lib/late-page.tsx";
import { createQueryClient } from "#reader/lib/query-client.ts";
import type { PageData } from "#reader/page-data.ts";
import type { Printed } from "#reader/print-contract.ts";
import { Routes } from "#reader/routes.tsx";
import { CardReader, type PageCard } from "#reader/ui/PageHead.tsx";
import { loadWords } from "#reader/words/word-lists.ts";

export { firstPaintScript } from "#reader/features/view/view.ts";

// The printer cannot wait within a page.
await Promise.all([loadLatePages(), ...languages.map(loadWords)]);

const root = '<div id="root">';

/** Renders one address with the reader's own routes, from data at hand: nothing is loaded. */
export function print(path: string, data: PageData): Printed {
  const client = createQueryClient();
  fillCache(client, data);
  let card: PageCard | undefined;
  const html = renderToString(
    <div id="root">
      <CardReader value={(told) => void (card = told)}>
        <App client={client} imprint={data.imprint}>
          <StaticRouter location={path}>
            <Routes />
          </StaticRouter>
        </App>
      </CardReader>
    </div>,
  );
  client.clear();
  // React writes title, meta and link before the markup they were rendered in.
  const cut = html.indexOf(root);
  return {
    status: data.stray === true ? 404 : 200,
    head: html.slice(0, cut),
    body: html.slice(cut),
    ...(card === undefined ? {} : { card }),
  };
}
