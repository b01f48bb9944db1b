import { isGivenName } from "#edition/given-names.ts";
import { isPatronymic } from "#edition/person-nouns.ts";
import type { Range, View } from "./reading-aid.ts";

const placeNoun =
  /^(?:област|район|сел[оауе]м?$|аул|поселк|город|округ|станци|имени$|им$|ауыл|облыс|аудан|кала)/u;
// What bears a person's name in the nominative, without marks: «пассажир аэропорта Нурсултан Назарбаев».
const namedThing =
  /^(?:аэропорт|телеграм-канал|паблик|блога?$|аккаунт|стадион|теплоход|пароход|ледокол|танкер|судн|бренд|бутик|салон|микрорайон|мкр$|улиц|проспект|переул|площад|колхоз|совхоз|фан-клуб)/u;
// Given names that places bear too: behind «области» they are the place.
const alsoPlaces =
  /^(?:абай|жамбыл|султан|алматы|ертис|урал|арал|карасай|казыбек|толе|магжан|габит|каныш|мукагали)$/u;

/**
 * Behind «области» or «имени» a name may be the place's: of «области Абай Берик Уали» nobody can say
 * where the person begins, so such a run has none. What is no given name, «аула Акбулак», is the place.
 */
export function placeBefore({ tokens }: View, { from, to }: Range): number | undefined {
  if (namedThing.test(tokens[from - 1]?.key ?? "")) return undefined;
  if (!placeNoun.test(tokens[from - 1]?.key ?? "")) return from;
  const first = tokens[from]?.key ?? "";
  const isNamed = /^(?:им|имени)$/u.test(tokens[from - 1]?.key ?? "");
  if (alsoPlaces.test(first) || isNamed) return undefined;
  if (to - from === 3 && isGivenName(first) && !isPatronymic(tokens[from + 1]?.key ?? "")) return undefined;
  return from;
}
