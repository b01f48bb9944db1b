import type { ReactNode } from "react";
import { quotesPath } from "#edition/paths.ts";
import type { Speaker } from "#edition/person.ts";
import { asEditorsRead } from "#edition/speaker-words.ts";
import { plainSpaces } from "#edition/typography.ts";
import { useWords } from "#reader/words/use-words.ts";

interface SpeakerLineProps {
  /** Absent when it is not certain who spoke. */
  readonly speaker: Speaker | undefined;
  /** The source's own words on who said it. */
  readonly attribution: string | undefined;
}

/**
 * Who said it, and how that is known. The source's own words come first. A speaker whom they do not name
 * was inferred: that is marked as the editors' reading, with the words it rests on for whoever asks.
 */
export function SpeakerLine({ speaker, attribution }: SpeakerLineProps) {
  if (speaker === undefined) return attribution;
  return (
    <div className="speaker-line">
      <Names speaker={speaker} attribution={attribution} />
      {speaker.known === "inferred" && <Reading cue={speaker.cue} />}
    </div>
  );
}

/** The attribution and the name; one that the attribution says itself, or its surname, is not said twice. */
function Names({ speaker, attribution }: SpeakerLineProps & { readonly speaker: Speaker }) {
  const { name, person } = speaker;
  if (attribution === undefined) return <SpeakerName name={name} person={person} />;
  const surname = plainSpaces(name).split(" ").at(-1) ?? name;
  const said = [name, surname].find((words) => placeOf(words, attribution) !== -1);
  if (said === undefined) {
    return (
      <>
        {`${attribution}\u00a0— `}
        <SpeakerName name={name} person={person} />
      </>
    );
  }
  const at = placeOf(said, attribution);
  return (
    <>
      {attribution.slice(0, at)}
      <SpeakerName name={said} person={person} />
      {attribution.slice(at + said.length)}
    </>
  );
}

function SpeakerName({ name, person }: Pick<Speaker, "name" | "person">): ReactNode {
  return person === undefined ? <b>{name}</b> : <a href={quotesPath({ person })}>{name}</a>;
}

/** It may stand within a text of another language: its own words are in the page's. */
function Reading({ cue }: { readonly cue: string }) {
  const { language, speaker: words } = useWords();
  return (
    <>
      {" "}
      <span className="speaker-reading" lang={language}>
        ({asEditorsRead[language]})
      </span>
      <details>
        <summary lang={language}>{words.howKnown}</summary>
        <p>
          <span lang={language}>{words.cue}</span> <q>{cue}</q>
        </p>
      </details>
    </>
  );
}

/** Where a text says a name, as words of its own and whatever its spaces; -1 where it does not. */
function placeOf(name: string, text: string): number {
  const at = plainSpaces(text).indexOf(plainSpaces(name));
  const around = at === -1 ? "" : `${text.charAt(at - 1)}${text.charAt(at + name.length)}`;
  return /[\p{L}\p{N}]/u.test(around) ? -1 : at;
}
