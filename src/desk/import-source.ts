import { failed, type Importer, type Outcome, type SourceReading } from "./importer.ts";
import { importers } from "./importers.ts";
import { placeReading, type Placement } from "./placement.ts";
import { readSource } from "./source-file.ts";
import { readEdition, writePlacement, type StoredEdition, type Written } from "./store.ts";

/** What an import did, for its report. */
export interface Import extends Written {
  readonly file: string;
  readonly folder: string;
  readonly importer: Importer["name"];
  readonly reading: SourceReading;
  readonly stored: StoredEdition;
  readonly placement: Placement;
}

/**
 * Takes a source into an edition: read, understood, placed, written. Until the last step nothing is
 * written, so that a source or an edition with a problem leaves the files as they are.
 */
export async function importSource(file: string, folder: string, lead: boolean): Promise<Outcome<Import>> {
  const source = await readSource(file);
  if (!source.ok) return source;
  const importer = importers.find((one) => one.accepts(file, source.value));
  if (importer === undefined) {
    const names = importers.map((one) => one.name).join(", ");
    return failed("no-importer", file, `expected a source of one of these forms: ${names}`);
  }
  const reading = importer.read(source.value, file);
  if (!reading.ok) return reading;
  const stored = await readEdition(folder);
  if (!stored.ok) return stored;
  const placement = placeReading(stored.value, reading.value, lead);
  const written = await writePlacement(folder, stored.value, placement);
  if (!written.ok) return written;
  const { value } = written;
  return {
    ok: true,
    value: {
      ...value,
      file,
      folder,
      importer: importer.name,
      reading: reading.value,
      stored: stored.value,
      placement,
    },
  };
}
