/** «Перуашев», whom the text has called a deputy before. */
export function isSameName(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 3 && long.startsWith(short) && long.length - short.length <= 3;
}
