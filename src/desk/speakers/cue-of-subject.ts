import { isSubject } from "#edition/people.ts";
import { personCue, type Cue } from "./cue-words.ts";
import { leadsToOthers, leadsToWritten } from "./others-words.ts";
import { clauseAround, mentionsIn, wordsIn, type Range, type View } from "./reading-aid.ts";
import type { Saying } from "./saying.ts";

/** «Министр приберегла под конец:»: behind a colon stand the words of the only one who acts. */
export function cueOfSubject(view: View, sentence: Range, saying: Saying): Cue | undefined {
  const [mention, ...others] = mentionsIn(view, sentence).filter(isSubject);
  if (mention === undefined || others.length > 0) return undefined;
  const around = [
    { from: sentence.from, to: mention.from },
    { from: mention.to, to: sentence.to },
  ];
  if (around.some((range) => leadsToOthers(view, range) || leadsToWritten(view, range))) return undefined;
  return personCue(view, sentence, mention, saying, wordsIn(view, clauseAround(view, mention)));
}

const plainly: Saying = { language: "ru", isOwnWords: true, isQuestion: false, isAddressed: false };

/** «Сагинтаев, приехавший на стройку, был краток.»; not «…, а оратор был краток». */
export function cueOfManner(view: View, sentence: Range): Cue | undefined {
  const words = view.tokens.slice(sentence.from, sentence.to);
  const at = words.findIndex(
    ({ key }, index) => inShort.test(key) && /^была?$/u.test(words[index - 1]?.key ?? ""),
  );
  if (at === -1 || words.slice(0, at).some(({ key }) => joins.test(key))) return undefined;
  return cueOfSubject(view, sentence, plainly);
}

const joins = /^(?:а|но|и|или|когда|где|что|чтобы|пока|хотя|зато|однако|если|потому|как)$/u;
const inShort =
  /^(?:краток|кратка|немногослов(?:ен|на)|лаконич(?:ен|на)|категорич(?:ен|на)|откровен(?:ен|на)|непреклон(?:ен|на)|резок|резка|сдержан(?:а)?|прям(?:а)?|неумолим(?:а)?|жесток|тверд(?:а)?)$/u;
