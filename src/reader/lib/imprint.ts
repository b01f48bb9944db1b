import { createContext, use } from "react";
import type { Imprint } from "#reader/page-data.ts";

export const ImprintContext = createContext<Imprint | undefined>(undefined);

/** The edition's name, language, time zone and address. */
export function useImprint(): Imprint {
  const imprint = use(ImprintContext);
  if (imprint === undefined) throw new Error("useImprint outside of the app");
  return imprint;
}
