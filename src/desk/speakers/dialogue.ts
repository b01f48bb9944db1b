import type { Gender } from "#edition/person-patterns.ts";
import type { Person, Speaker } from "#edition/person.ts";
import { leadingVerb } from "./leading-verb.ts";
import type { View } from "./reading-aid.ts";

/** A quotation that has just been read. */
export interface Said {
  readonly text: View | undefined;
  readonly attribution: View | undefined;
  readonly speaker: Speaker | undefined;
}

/** Whoever has asked what the one in focus has just answered: by the gender of what they did. */
export interface Partner {
  readonly gender: Gender | undefined;
}

/** Whom the next quotation may be of, beside the one in focus. */
export function partnerAfter(
  speaker: Speaker | undefined,
  last: Said | undefined,
  partner: Partner | undefined,
): Partner | undefined {
  if (last === undefined || speaker?.person === undefined) return undefined;
  if (last.speaker?.person === speaker.person) return partner;
  if (last.text?.text.includes("?") !== true) return undefined;
  return { gender: last.attribution && leadingVerb(last.attribution)?.saying.gender };
}

/** «Это цензура», сказал он: in a dialogue it may be the other again, unless he «добавил». */
export function mayAnswer(partner: Partner | undefined, gender: Gender | undefined, { text }: View): boolean {
  if (partner === undefined || /^(?:добав|продолж|заключ|подыто|резюм|закончил|қос|жалға)/u.test(text)) {
    return false;
  }
  return partner.gender === undefined || gender === undefined || partner.gender === gender;
}

/** «Дефицит плановый», ответил он: not to himself, who has just spoken. */
export function answersThemselves(last: Said | undefined, person: Person, { text }: View): boolean {
  return (
    last?.speaker?.person === person.id &&
    /(?:^|\s)(?:ответ|отвеч|возраз|возраж|парир|отреагир|соглас|отозвал|откликн|жауап|қарсы)/u.test(text)
  );
}
