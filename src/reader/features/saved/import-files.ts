import { keepDamaged } from "#reader/features/saved/damaged.ts";
import { readNotebookFile, type NotebookFile, type Refusal } from "#reader/features/saved/import-json.ts";
import { keepItems } from "#reader/features/saved/notebook.ts";
import type { StorageTrouble } from "#reader/lib/storage/trouble.ts";

/** What has become of the files that a reader brought. */
export interface ImportReport {
  readonly added: number;
  /** Entries that were there already, or twice in the files. */
  readonly joined: number;
  /** Damaged records that the files had, and that are set aside here as they were there. */
  readonly damaged: number;
  readonly trouble: StorageTrouble | undefined;
  readonly refusals: readonly { readonly file: string; readonly refusal: Refusal }[];
}

/** More than anybody saves; a larger file would only stop the page. */
const largest = 50_000_000;

export async function importFiles(files: readonly File[]): Promise<ImportReport> {
  let report: ImportReport = { added: 0, joined: 0, damaged: 0, trouble: undefined, refusals: [] };
  for (const file of files) {
    const { damaged, items, refusals, repeated } = await readFile(file);
    // Before the entries, which tell everybody to read anew.
    const lost = (await keepDamaged(damaged)) !== undefined;
    const all: Refusal[] = lost ? [...refusals, { of: "file", reason: "damaged" }] : [...refusals];
    const kept = await keepItems(items);
    report = {
      added: report.added + items.length - kept.joined,
      joined: report.joined + repeated + kept.joined,
      damaged: report.damaged + (lost ? 0 : damaged.length),
      trouble: report.trouble ?? kept.trouble,
      refusals: [...report.refusals, ...all.map((refusal) => ({ file: file.name, refusal }))],
    };
  }
  return report;
}

async function readFile(file: File): Promise<NotebookFile> {
  if (file.size > largest) return refuse("too-large");
  try {
    return readNotebookFile(await file.text());
  } catch {
    return refuse("unreadable");
  }
}

function refuse(reason: "too-large" | "unreadable"): NotebookFile {
  return { items: [], repeated: 0, refusals: [{ of: "file", reason }], damaged: [] };
}
