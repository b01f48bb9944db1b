/** By its end: a Russian verb that can be the one of its clause; some nouns end so too. */
export function mayBeFinite(word: string): boolean {
  return (
    word.length > 3 &&
    /(?:[аеиоуыя]л|ла|ло|ли|лся|лась|лось|лись|ет|ёт|ит|ют|ят|ут|ется|ится|ются|ятся|утся)$/u.test(word)
  );
}
