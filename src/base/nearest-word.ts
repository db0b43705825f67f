/** The word that was probably meant: the fewest letters away, and less than half of it; null where none is near. */
export function nearestWord(written: string, known: readonly string[]): string | null {
  if (written.length > LONGEST) return null;
  let best: { word: string; distance: number } | null = null;
  for (const word of known) {
    const distance = distanceBetween(written.toLowerCase(), word.toLowerCase());
    if (distance > Math.max(1, Math.floor(Math.max(word.length, written.length) / 3))) continue;
    if (best === null || distance < best.distance) best = { word, distance };
  }
  return best?.word ?? null;
}

/** No key of ours is longer, and the comparison takes time by the square. */
const LONGEST = 64;

/** Letters to insert, delete, replace or swap with their neighbour (Damerau 1964, without overlaps). */
function distanceBetween(a: string, b: string): number {
  let previous: number[] = [];
  let current = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = current[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(Math.min(replaced, current[j]! + 1, next[j - 1]! + 1, isSwap ? previous[j - 2]! + 1 : Infinity));
    }
    previous = current;
    current = next;
  }
  return current[b.length]!;
}
