import type { ImportReport } from "#reader/features/saved/import-files.ts";
import type { Refusal } from "#reader/features/saved/import-json.ts";
import { counted } from "#reader/words/counted.ts";
import { savedFilesWords, type SavedFilesWords } from "#reader/words/saved-files.ts";
import { savedWords } from "#reader/words/saved.ts";
import { useWords, useWordsOf } from "#reader/words/use-words.ts";

/** Remarks that are listed; of a file that is wrong throughout, these tell enough. */
const listed = 50;

/** What was taken, what was there already, and what was refused and why. */
export function ImportReportView({ report }: { readonly report: ImportReport }) {
  const page = useWords();
  const words = useWordsOf(savedFilesWords);
  const { trouble: troubles } = useWordsOf(savedWords);
  const { added, damaged, joined, refusals, trouble } = report;
  const more = refusals.length - listed;
  return (
    <div className="saved-report">
      <p>
        {counted(page, words.report.added, added)}
        {joined > 0 && ` ${counted(page, words.report.joined, joined)}`}
        {damaged > 0 && ` ${counted(page, words.report.damaged, damaged)}`}
        {trouble !== undefined && ` ${troubles[trouble]}`}
        {refusals.length > 0 && ` ${counted(page, words.report.refused, refusals.length)}`}
      </p>
      {refusals.length > 0 && (
        <ul>
          {refusals.slice(0, listed).map(({ file, refusal }, index) => (
            <li key={index}>
              {file}: {refusalSentence(words, refusal)}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p>{counted(page, words.report.andMore, more)}</p>}
    </div>
  );
}

function refusalSentence({ expected, report }: SavedFilesWords, refusal: Refusal): string {
  switch (refusal.of) {
    case "file":
      return report.file[refusal.reason];
    case "version":
      return report.version(refusal.found);
    case "entry":
      return report.entry(refusal.number, refusal.field, expected[refusal.expected]);
  }
}
