import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { App } from "#reader/App.tsx";
import { createQueryClient } from "#reader/lib/query-client.ts";
import type { Imprint } from "#reader/page-data.ts";
import { loadWords } from "#reader/words/word-lists.ts";
import "#reader/styles.css";

await loadWords("ru");

const imprint: Imprint = {
  name: "Полоса",
  language: "ru",
  timeZone: "Asia/Almaty",
  address: "https://polosa.example",
  sections: [{ id: "mir", name: "Мир" }],
};

/** A part of the reader with all that it expects around it, and with the reader's own look. */
export function InApp({ children, at = "/" }: { readonly children: ReactNode; readonly at?: string }) {
  return (
    <App client={createQueryClient()} imprint={imprint}>
      <MemoryRouter initialEntries={[at]}>{children}</MemoryRouter>
    </App>
  );
}
