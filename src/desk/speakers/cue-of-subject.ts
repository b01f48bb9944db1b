import { isSubject } from "#edition/people.ts";
import { personCue, type Cue } from "./cue-words.ts";
import { leadsToOthers, leadsToWritten } from "./others-words.ts";
import { clauseAround, mentionsIn, wordsIn, type Range, type View } from "./reading-aid.ts";
import { genderOfForm, type Saying } from "./saying.ts";
import { isIrrealis } from "./small-words.ts";
import { mayBeFinite } from "./verb-forms.ts";

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

/** «Сагинтаев, приехавший на стройку, был краток.» */
export function cueOfManner(view: View, sentence: Range): Cue | undefined {
  const isSaid = view.tokens
    .slice(sentence.from, sentence.to)
    .some(
      ({ key }, at) => inShort.test(key) && /^была?$/u.test(view.tokens[sentence.from + at - 1]?.key ?? ""),
    );
  return isSaid ? cueOfSubject(view, sentence, plainly) : undefined;
}

const inShort =
  /^(?:краток|кратка|немногослов(?:ен|на)|лаконич(?:ен|на)|категорич(?:ен|на)|откровен(?:ен|на)|непреклон(?:ен|на)|резок|резка|сдержан(?:а)?|прям(?:а)?|неумолим(?:а)?|жесток|тверд(?:а)?)$/u;

const actsOnOthers =
  /^(?:услыш|слыш|прочит|прочел|прочл|увид|видел|нашел|нашла|получ|узна|вспомн|запомн|показ|цитир|процитир|процити|назва|называ|назнач|выбра|открыл|подписа|утверд|вручи|награди|посмотр|спел|пел|поет|постав|представ|перечисл|предлож|ждет|ждал|снял|написал|издал|выпусти|победи|выигра|встреча|встрети|приня|осмотре|посети|опублик|размест|вылож|подел)/u;

/** «Самую острую реплику министр приберегла:», whatever the verb is. */
export function cueOfAnyVerb(view: View, sentence: Range): Cue | undefined {
  const words = view.tokens.slice(sentence.from, sentence.to);
  const mayBeAnothers = words.some(({ key }) => isIrrealis(key) || actsOnOthers.test(key));
  // «Токаев о больнице:» heads, and only where something is done is it he who speaks.
  const verb = words.find(({ key, isCapital }) => !isCapital && mayBeFinite(key))?.key;
  if (mayBeAnothers || verb === undefined) return undefined;
  return cueOfSubject(view, sentence, { ...plainly, ...genderOfForm(verb) });
}
