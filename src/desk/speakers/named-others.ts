import { cases } from "#edition/inflection.ts";
import { personOf, type Mention } from "#edition/people.ts";
import type { Person } from "#edition/person.ts";
import type { Token } from "#edition/tokens.ts";
import { mentionsIn, type Range, type View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";

/** Whether a sentence names people of the list besides one, to whom it is not just said. */
export function namesOthers(view: View, sentence: Range, person: Person): boolean {
  return mentionsIn(view, sentence).some(
    (one) => personOf(one) !== person && !isListener(view, sentence, one),
  );
}

/** «Бектенов ответил Токаеву:»: to whom the words behind the colon are said. */
function isListener({ tokens }: View, { to }: Range, { from, candidates }: Mention): boolean {
  const isSaidTo = isVerb(tokens[from - 1]) && tokens[to - 1]?.key === ":";
  return (
    isSaidTo && candidates.every((one) => one.cases === cases.other) && /у$|ю$/u.test(tokens[from]?.key ?? "")
  );
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && sayingOf(token) !== undefined;
}
