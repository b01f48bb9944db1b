import { givenNameOf } from "#edition/given-names.ts";
import { cases } from "#edition/inflection.ts";
import { plainText } from "#edition/inline.ts";
import { hasNamesake } from "#edition/people-guards.ts";
import { isSubject, peopleFinder, type Mention, type PeopleFinder } from "#edition/people.ts";
import { personNoun } from "#edition/person-nouns.ts";
import { genderOf } from "#edition/person-patterns.ts";
import type { Person } from "#edition/person.ts";
import { tokensOf } from "#edition/tokens.ts";
import type { DraftBlock } from "../quotes.ts";
import { isDescribedOtherwise, isSurelyAnother } from "./descriptions.ts";
import { viewOf, withDoubts, type View } from "./reading-aid.ts";
import { isTrade } from "./trades.ts";

/** A block's own words and its attribution, as those see them who look for speakers. */
export interface Views {
  readonly text: View | undefined;
  readonly attribution: View | undefined;
}

/** All of a text, with the mentions doubted that it gives to somebody else elsewhere. */
export function viewsOf(blocks: readonly DraftBlock[], people: readonly Person[]): Views[] {
  const finder = peopleFinder(people);
  const views = blocks.map((block): Views => {
    if (block.type === "paragraph") {
      return { text: viewOf(plainText(block.content), finder), attribution: undefined };
    }
    if (block.type !== "pullquote") return { text: undefined, attribution: undefined };
    const { text, attribution } = block;
    return {
      text: viewOf(text, finder),
      attribution: attribution === undefined ? undefined : viewOf(attribution, finder),
    };
  });
  const contested = new Set(
    views.flatMap(({ text, attribution }) =>
      [text, attribution].flatMap((view) => [...contestedIn(view), ...familiesIn(view, finder)]),
    ),
  );
  const others = new Set(
    views.flatMap(({ text, attribution }) => [...othersIn(text), ...othersIn(attribution)]),
  );
  // A text that speaks of namesakes says itself that a surname is not enough.
  const hasNamesakes = views.some(({ text }) =>
    text?.tokens.some(({ key }) => /^(?:однофамил|тезк|аттас)/u.test(key)),
  );
  const isDoubtful = (mention: Mention) =>
    mention.candidates.some(
      ({ person }) =>
        (mention.by === "surname" && hasNamesakes) ||
        (mention.by !== "role" && others.has(person)) ||
        (mention.by === "surname" && contested.has(person)),
    );
  const doubted = (view: View | undefined, isAnother: typeof isSurelyAnother) =>
    view && withDoubts(view, (one) => isDoubtful(one) || isAnother(view, one));
  return views.map(({ text, attribution }) => ({
    text: doubted(text, isSurelyAnother),
    attribution: doubted(attribution, isDescribedOtherwise),
  }));
}

/** Whose full name a text gives to somebody else: «чабан Марат Оспанов» is not the listed head of a region. */
function othersIn(view: View | undefined): Person[] {
  return (view?.mentions ?? []).flatMap((mention) =>
    view !== undefined && mention.by === "full" && isSurelyAnother(view, mention)
      ? mention.candidates.map(({ person }) => person)
      : [],
  );
}

/** Whose surname a text gives to somebody else too: there it stands for nobody. */
function contestedIn(view: View | undefined): Person[] {
  return (view?.mentions ?? []).flatMap((mention) =>
    view !== undefined &&
    mention.by === "surname" &&
    (hasNamesake(view.tokens, mention.from) || isOfTrade(view, mention))
      ? mention.candidates.filter((one) => mayBear(view, mention, one)).map(({ person }) => person)
      : [],
  );
}

/** «Айгерим Женисова» and «жена Ахметова» are no namesakes of a man: his name has another form in the nominative. */
function mayBear(
  { tokens }: View,
  { from }: Mention,
  { person, cases: found }: Mention["candidates"][number],
): boolean {
  if ((found & cases.nominative) !== 0 || genderOf(person) !== "masculine") return true;
  const { isWomans, isMans } = givenNameOf(tokens[from - 1]?.key ?? "");
  return !((isWomans && !isMans) || personNoun(tokens[from - 1]?.key ?? "") !== undefined);
}

/** «Асқар мен Жанар Ахметовтер», «супруги Ахметовы»: several bear the name. */
function familiesIn(view: View | undefined, finder: PeopleFinder): Person[] {
  return (view?.tokens ?? []).flatMap(({ isCapital, text }) => {
    const one = isCapital
      ? /^(?<one>\p{L}{4,}?)(?:[тдл][ае]р\p{L}*|ы|ых|ыми)$/u.exec(text)?.groups?.["one"]
      : undefined;
    const mentions = one === undefined ? [] : finder.find(tokensOf(one));
    return mentions.flatMap(({ by, candidates }) =>
      by === "surname" ? candidates.map(({ person }) => person) : [],
    );
  });
}

/** «тренер Каримов», where the list knows the director of a plant. */
function isOfTrade(view: View, mention: Mention): boolean {
  const { key = "" } = view.tokens[mention.from - 1] ?? {};
  const isNominative = ((personNoun(key)?.cases ?? 0) & cases.nominative) !== 0 || isTrade(key);
  return isNominative && isSubject(mention) && isDescribedOtherwise(view, mention);
}
