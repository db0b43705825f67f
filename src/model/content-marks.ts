/** Marks kept of one content. */
const MOST_MARKS = 32;

/**
 * The smallest of many hashes, ascending, each once: a sample that two contents draw alike, so that it tells how much they
 * have in common however large they are (bottom-k sketch after Broder, "On the resemblance and containment of documents",
 * 1997).
 */
export function contentMarks(hashes: Iterable<number>): number[] {
  return [...new Set(hashes)].sort((a, b) => a - b).slice(0, MOST_MARKS);
}

/** 0 … 1: what two contents have in common of all that is in either, as their marks tell. 0 where neither has any. */
export function resemblance(a: readonly number[], b: readonly number[]): number {
  let [i, j, seen, shared] = [0, 0, 0, 0];
  while (seen < MOST_MARKS && (i < a.length || j < b.length)) {
    const [left, right] = [a[i] ?? Number.POSITIVE_INFINITY, b[j] ?? Number.POSITIVE_INFINITY];
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}
