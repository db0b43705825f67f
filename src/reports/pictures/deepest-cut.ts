/** The largest depth from 1 to `deepest` at which a folder tree, cut there, still fits; 0 where none does. A shallower cut never has more folders. */
export function deepestCut(deepest: number, fits: (depth: number) => boolean): number {
  let [low, high] = [0, deepest];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
