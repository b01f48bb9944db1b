import { useId, useState } from "react";
import { absolute, savedPath } from "#edition/paths.ts";
import { asEditorsRead } from "#edition/speaker-words.ts";
import { downloadFile } from "#reader/features/saved/download.ts";
import { toHtml } from "#reader/features/saved/export-html.ts";
import { toJson } from "#reader/features/saved/export-json.ts";
import { toMarkdown } from "#reader/features/saved/export-markdown.ts";
import type { ExportWords } from "#reader/features/saved/exported.ts";
import { importFiles, type ImportReport } from "#reader/features/saved/import-files.ts";
import { ImportReportView } from "#reader/features/saved/ImportReportView.tsx";
import type { NotebookContents } from "#reader/features/saved/notebook.ts";
import { useImprint } from "#reader/lib/imprint.ts";
import { ownTimeZone } from "#reader/lib/own-time-zone.ts";
import { action } from "#reader/ui/notice.ts";
import { formatTime } from "#reader/words/format-time.ts";
import { savedFilesWords } from "#reader/words/saved-files.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** The notebook as files: taken away, and brought back. */
export function NotebookFiles({ contents }: { readonly contents: NotebookContents }) {
  const page = useWords();
  const words = useWordsOf(savedFilesWords);
  const { savedOn } = useWordsOf(savedWords);
  const imprint = useImprint();
  const [report, setReport] = useState<ImportReport>();
  const title = useId();
  const { items, unreadable } = contents;
  const said: ExportWords = {
    language: page.language,
    usualLanguage: imprint.language,
    title: `${page.notebook.name} — ${imprint.name}`,
    address: new URL(absolute(imprint.address, savedPath)).origin,
    inferred: asEditorsRead[page.language],
    savedOn: (time) => savedOn(formatTime(page, time, ownTimeZone())),
  };
  const files = {
    JSON: () => downloadFile("polosa.json", "application/json", toJson(items, unreadable, new Date())),
    Markdown: () => downloadFile("polosa.md", "text/markdown", toMarkdown(items, said)),
    HTML: () => downloadFile("polosa.html", "text/html", toHtml(items, said)),
  };
  const read = async (list: FileList | null) => {
    if (list !== null && list.length > 0) setReport(await importFiles([...list]));
  };
  return (
    <section className="saved-files" aria-labelledby={title}>
      <h2 id={title}>{words.files}</h2>
      <p>{words.filesSentence}</p>
      <div className="saved-ways">
        {(items.length > 0 || unreadable.length > 0) && (
          <div role="group" aria-label={words.download}>
            <span aria-hidden="true">{words.download}</span>
            {Object.entries(files).map(([name, download]) => (
              <button
                key={name}
                type="button"
                className={action}
                aria-label={`${words.download} ${name}`}
                onClick={download}
              >
                {name}
              </button>
            ))}
          </div>
        )}
        <label className={`${action} saved-upload`}>
          <input
            type="file"
            className="sr-only"
            accept=".json,application/json"
            multiple
            onChange={(event) => {
              const { currentTarget } = event;
              void read(currentTarget.files).then(() => (currentTarget.value = ""));
            }}
          />
          {words.upload}
        </label>
      </div>
      <div role="status">{report !== undefined && <ImportReportView report={report} />}</div>
    </section>
  );
}
