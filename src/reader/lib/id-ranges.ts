/**
 * Many article ids in little text: neighbours as ranges, numbers in base 36 (`1-a.c.1k-1m`), in order. A
 * look-up reads no more of the text than it needs, so that ten thousand ids cost the start of a page
 * nothing.
 */

const number = "[1-9a-z][\\da-z]{0,10}";
const oneRange = new RegExp(`^${number}(?:-${number})?$`);

/** By halves. A damaged range is passed over, and takes no other with it. */
export function hasId(text: string, id: number): boolean {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const before = Math.max(low, middle === 0 ? 0 : text.lastIndexOf(".", middle - 1) + 1);
    let start = before;
    for (;;) {
      const end = endOf(text, start);
      const one = text.slice(start, end);
      const [first, last] = [firstOf(one), lastOf(one)];
      const whole = first >= 1 && last >= first;
      if (whole && first <= id && id <= last) return true;
      if (whole && last < id) {
        low = end + 1;
        break;
      }
      if (whole || end >= high) {
        high = before;
        break;
      }
      start = end + 1;
    }
  }
  return false;
}

export function withIds(text: string, ids: Iterable<number>): string {
  const ranges = rangesOf(text);
  for (const id of ids) {
    const at = indexOf(ranges, id - 1);
    const [first, last] = [firstOf(ranges[at]), lastOf(ranges[at])];
    if (first > id + 1) {
      ranges.splice(at, 0, written(id, id));
    } else if (id < first || id > last) {
      // It may be what was missing between two.
      const joins = firstOf(ranges[at + 1]) === id + 1;
      const end = joins ? lastOf(ranges[at + 1]) : Math.max(last, id);
      ranges.splice(at, joins ? 2 : 1, written(Math.min(first, id), end));
    }
  }
  return ranges.join(".");
}

export function withoutIds(text: string, ids: Iterable<number>): string {
  const ranges = rangesOf(text);
  for (const id of ids) {
    const at = indexOf(ranges, id);
    const [first, last] = [firstOf(ranges[at]), lastOf(ranges[at])];
    if (first > id) continue;
    const left = [
      ...(first < id ? [written(first, id - 1)] : []),
      ...(id < last ? [written(id + 1, last)] : []),
    ];
    ranges.splice(at, 1, ...left);
  }
  return ranges.join(".");
}

/** What is no range of ids is left out. */
function rangesOf(text: string): string[] {
  return text.split(".").filter((one) => oneRange.test(one) && firstOf(one) <= lastOf(one));
}

/** Of the first range that does not end before an id. */
function indexOf(ranges: readonly string[], id: number): number {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastOf(ranges[middle]) < id) low = middle + 1;
    else high = middle;
  }
  return low;
}

function endOf(text: string, start: number): number {
  const end = text.indexOf(".", start);
  return end === -1 ? text.length : end;
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
