import { cases } from "#edition/inflection.ts";
import { peopleFinder } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import { viewOf, type Range, type View } from "./reading-aid.ts";
import { sayingOf } from "./saying.ts";
import { isInstitution, isTrade } from "./trades.ts";
import { unlistedName } from "./unlisted-name.ts";

// More words tell a story.
const longest = 14;
const nobody = peopleFinder([]);

/**
 * A line that says who spoke without a verb, without its full stop: «премьер-министр Олжас Бектенов»,
 * «Марат Оспанов, чабан», «глава государства». Nothing when it may be anything else.
 */
export function nameLine(line: string): string | undefined {
  const words = line.trim().replace(/\.$/u, "").trimEnd();
  const view = viewOf(words, nobody);
  const { tokens } = view;
  if (view.hasLooseMarks || tokens.length > longest || /[.:;!?…—–-]$/u.test(words)) return undefined;
  if (hasFiniteVerb(view)) return undefined;
  const comma = tokens.findIndex((token, at) => token.key === "," && view.isQuoted[at] !== true);
  const name = { from: 0, to: comma === -1 ? tokens.length : comma };
  if (!isName(view, name) && !(comma === -1 && isOffice(view, name))) return undefined;
  return comma === -1 || isRole(view, { from: comma + 1, to: tokens.length }) ? words : undefined;
}

function isName(view: View, clause: Range): boolean {
  const only = view.tokens[clause.from];
  if (clause.to - clause.from === 1) {
    return /^\p{Lu}\p{Ll}+(?:[ое]в|ева|ова|[иы]н|ина|ский|ская)$/u.test(only?.text ?? "");
  }
  const name = unlistedName(view, clause, undefined);
  return name !== undefined && name.to === clause.to;
}

/** «чабан из Аягоза», «46 лет»; «издательство «Фолиант»» is no person's, so that the name is an author's. */
function isRole({ tokens, isQuoted }: View, { from, to }: Range): boolean {
  if (tokens[from]?.isCapital !== false) return false;
  return tokens
    .slice(from, to)
    .some(
      ({ key }, at) =>
        isQuoted[from + at] !== true &&
        (personNoun(key) !== undefined || isTrade(key) || /^(?:лет|года?|жаста)$/u.test(key)),
    );
}

/** «глава государства», «директор завода «Казцинк»»: an office, of something or not. */
function isOffice(view: View, { from, to }: Range): boolean {
  const noun = personNoun(view.tokens[from]?.key ?? "");
  const isNominative = noun !== undefined && (noun.cases & cases.nominative) !== 0;
  return isNominative && !view.tokens.slice(from, to).some(({ key }) => /^(?:и|а|но|что|на|из)$/u.test(key));
}

/** Whether a line has a word that looks like a verb of its own. */
export function hasFiniteVerb({ tokens }: View): boolean {
  return tokens.some((token) => sayingOf(token) !== undefined || isFinite(token.key));
}

function isFinite(key: string): boolean {
  return (
    /(?:ал|ил|ел|ул|ла|ло|ли|лся|лась|ет|ит|ют|ят|ется|ится)$/u.test(key) &&
    personNoun(key) === undefined &&
    !isInstitution(key) &&
    !/^(?:султан|айгуль)/u.test(key)
  );
}
