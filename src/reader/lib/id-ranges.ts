/**
 * Many article ids in little text: neighbours as ranges, numbers in base 36 (`1-a.c.1k-1m`), in order. The
 * ranges stay as they are written and are read only where somebody looks, so that ten thousand cost a
 * start no more than the splitting of a text.
 */
export type IdRanges = readonly string[];

const number = "[1-9a-z][\\da-z]{0,10}";
const range = `${number}(?:-${number})?`;
const oneRange = new RegExp(`^${range}$`);
const allRanges = new RegExp(`^${range}(?:\\.${range})*$`);

/** What is no range of ids is passed over. */
export function unpackIds(text: string): IdRanges {
  const ranges = text.split(".");
  return allRanges.test(text) ? ranges : ranges.filter((one) => oneRange.test(one));
}

export function packIds(ranges: IdRanges): string {
  return ranges.join(".");
}

export function hasId(ranges: IdRanges, id: number): boolean {
  return firstOf(ranges[indexOf(ranges, id)]) <= id;
}

export function withIds(ranges: IdRanges, ids: Iterable<number>): IdRanges {
  const grown = [...ranges];
  for (const id of ids) {
    const at = indexOf(grown, id - 1);
    const [first, last] = [firstOf(grown[at]), lastOf(grown[at])];
    if (first > id + 1) {
      grown.splice(at, 0, written(id, id));
    } else if (id < first || id > last) {
      // It may be what was missing between two.
      const joins = firstOf(grown[at + 1]) === id + 1;
      const end = joins ? lastOf(grown[at + 1]) : Math.max(last, id);
      grown.splice(at, joins ? 2 : 1, written(Math.min(first, id), end));
    }
  }
  return grown;
}

export function withoutIds(ranges: IdRanges, ids: Iterable<number>): IdRanges {
  const left = [...ranges];
  for (const id of ids) {
    const at = indexOf(left, id);
    const [first, last] = [firstOf(left[at]), lastOf(left[at])];
    if (first > id) continue;
    const parts = [
      ...(first < id ? [written(first, id - 1)] : []),
      ...(id < last ? [written(id + 1, last)] : []),
    ];
    left.splice(at, 1, ...parts);
  }
  return left;
}

/** Of the first range that does not end before an id. */
function indexOf(ranges: IdRanges, id: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastOf(ranges[middle]) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOf(one: string | undefined): number {
  return one === undefined ? Infinity : Number.parseInt(one, 36);
}

function lastOf(one: string | undefined): number {
  return one === undefined ? Infinity : Number.parseInt(one.slice(one.indexOf("-") + 1), 36);
}

function written(first: number, last: number): string {
  return first === last ? first.toString(36) : `${first.toString(36)}-${last.toString(36)}`;
}
