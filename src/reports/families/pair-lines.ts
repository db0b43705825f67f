import type { LinePair } from './align-sources.ts';

/**
 * Equal lines of two sources as a longest common subsequence, by the table of Hunt and Szymanski's predecessors: callers
 * pass at most some hundred lines.
 */
export function pairEqualLines(reference: readonly string[], own: readonly string[]): LinePair[] {
  const a = reference.map(shapeOf);
  const b = own.map(shapeOf);
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] = a[i] === b[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const pairs: LinePair[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i += 1;
    else j += 1;
  }
  return pairs.filter(([line]) => a[line] !== '');
}

/** The longest chain of pairs that ascends on both sides; of equally long ones the first. */
export function ascendingPairs(pairs: readonly LinePair[]): LinePair[] {
  const sorted = pairs.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const lengths: number[] = [];
  const before: number[] = [];
  sorted.forEach(([line, own], at) => {
    let best = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const [otherLine, otherOwn] = sorted[earlier]!;
      const canPrecede = otherLine < line && otherOwn < own;
      if (canPrecede && lengths[earlier]! > (best < 0 ? 0 : lengths[best]!)) best = earlier;
    }
    lengths.push(best < 0 ? 1 : lengths[best]! + 1);
    before.push(best);
  });
  const chain: LinePair[] = [];
  let at = lengths.indexOf(Math.max(0, ...lengths));
  for (; at >= 0; at = before[at]!) chain.push(sorted[at]!);
  return chain.toReversed();
}

/** A line without its names and blanks: renamed copies have equal shapes. */
function shapeOf(line: string): string {
  return line
    .trim()
    .replace(/[\p{L}_$][\p{L}\p{N}_$]*/gu, 'x')
    .replace(/\s+/g, '');
}
