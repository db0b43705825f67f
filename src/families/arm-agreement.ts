import type { AlignedCells } from './align-cells.ts';
import type { PairSide } from './pair-side.ts';

/**
 * -1 … 1: whether equal values stand under the same arms in both. `critical: 4 h` and `P1: 4 h` agree as long as P1 is
 * critical throughout; where both have `critical` and the same value stands under another, they are crossed.
 */
export function armAgreement(aligned: readonly AlignedCells[], leftSide: PairSide, rightSide: PairSide): number {
  const renamed = new Map<string, string>();
  let agreed = 0;
  let crossed = 0;
  for (const { left, right, arms } of aligned) {
    const [own, other] = [leftSide.candidate.cells[left], rightSide.candidate.cells[right]];
    if (own === undefined || other === undefined || own.number === null || arms === null) continue;
    if (arms > 0) agreed += 1;
    else if (hasAny(rightSide, own.arms) || hasAny(leftSide, other.arms)) crossed += 1;
    else if (isOneToOne(own.arms.join('+'), other.arms.join('+'), renamed)) agreed += RENAMED;
    else crossed += RENAMED;
  }
  return (agreed - crossed) / (agreed + crossed + 1);
}

/** Another name for an arm is a guess until a second value says the same. */
const RENAMED = 0.5;

function hasAny({ arms }: PairSide, asked: readonly string[]): boolean {
  return asked.some((arm) => arms.has(arm));
}

function isOneToOne(own: string, other: string, renamed: Map<string, string>): boolean {
  const known = renamed.get(`left ${own}`) ?? other;
  const back = renamed.get(`right ${other}`) ?? own;
  renamed.set(`left ${own}`, known).set(`right ${other}`, back);
  return known === other && back === own;
}
