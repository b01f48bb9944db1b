import type { Importer } from "./importer.ts";
import { plainText } from "./importers/plain-text.ts";

/** Asked in this order: the first importer that accepts a file reads it. */
export const importers: readonly Importer[] = [plainText];
