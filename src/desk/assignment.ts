/**
 * Pairs rows with columns so that the pairs together are worth the most (the Hungarian method). A pair
 * that is worth nothing is none.
 * @param worth for every row, what it is worth with each column; all rows of one length, nothing below 0
 * @returns for every row its column, or undefined
 */
export function bestAssignment(worth: readonly (readonly number[])[]): (number | undefined)[] {
  const columns = worth[0]?.length ?? 0;
  // One spare column a row stands for "no partner", so that there are always columns enough.
  const width = columns + worth.length;
  const cost = (row: number, column: number) => -(worth[row]?.[column] ?? 0);
  const rowPrice = new Float64Array(worth.length);
  const columnPrice = new Float64Array(width);
  const rowOf = new Int32Array(width).fill(-1);
  for (let start = 0; start < worth.length; start++) {
    const cheapest = new Float64Array(width).fill(Infinity);
    const cameFrom = new Int32Array(width).fill(-1);
    const visited = new Uint8Array(width);
    let row = start;
    let last = -1;
    // Grows a tree of rows that could change places until one of them reaches a free column.
    for (;;) {
      let [nearest, step] = [-1, Infinity];
      for (let column = 0; column < width; column++) {
        if (at(visited, column) === 1) continue;
        const here = cost(row, column) - at(rowPrice, row) - at(columnPrice, column);
        if (here < at(cheapest, column)) {
          cheapest[column] = here;
          cameFrom[column] = last;
        }
        if (at(cheapest, column) < step) [nearest, step] = [column, at(cheapest, column)];
      }
      rowPrice[start] = at(rowPrice, start) + step;
      for (let column = 0; column < width; column++) {
        if (at(visited, column) === 0) {
          cheapest[column] = at(cheapest, column) - step;
          continue;
        }
        const held = at(rowOf, column);
        rowPrice[held] = at(rowPrice, held) + step;
        columnPrice[column] = at(columnPrice, column) - step;
      }
      visited[nearest] = 1;
      last = nearest;
      row = at(rowOf, nearest);
      if (row === -1) break;
    }
    // Everyone on the way moves on by one column.
    for (let column = last; column !== -1; column = at(cameFrom, column)) {
      const before = at(cameFrom, column);
      rowOf[column] = before === -1 ? start : at(rowOf, before);
    }
  }
  const found: (number | undefined)[] = worth.map(() => undefined);
  rowOf.forEach((row, column) => {
    if (row !== -1 && (worth[row]?.[column] ?? 0) > 0) found[row] = column;
  });
  return found;
}

function at(numbers: { readonly [index: number]: number }, index: number): number {
  return numbers[index] ?? 0;
}
