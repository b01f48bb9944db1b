import { hidingKey } from "#reader/lib/hiding-key.ts";
import { localText } from "#reader/lib/storage/local.ts";

/** What the reader hides, as it is stored: on this device and in all its tabs. */
export const storedRules = localText(hidingKey);
