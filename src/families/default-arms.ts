import type { FoldedPart } from './member-part.ts';
import { numberRarity } from './rarity.ts';

/** What holds where no named arm does. */
export const DEFAULT_ARM = 'other';

/** What follows where no key of the arms beside it fits is an arm too, unless an arm says it already. */
export function withDefaultArms(parts: readonly FoldedPart[]): FoldedPart[] {
  const arms = Map.groupBy(
    parts.filter(({ part }) => part.keys.length > 0),
    ({ part }) => seriesOf(part),
  );
  const open = Map.groupBy(parts.filter(isOpen), ({ part }) => seriesOf(part));
  return parts.flatMap((folded) => {
    const beside = arms.get(seriesOf(folded.part)) ?? [];
    const rivals = open.get(seriesOf(folded.part)) ?? [];
    if (!rivals.includes(folded) || !isDefault(folded.part, beside, rivals.length)) return [folded];
    if (beside.some((arm) => arm.part.number === folded.part.number)) return [];
    return [{ ...folded, part: { ...folded.part, keys: [DEFAULT_ARM], isTrivial: false } }];
  });
}

type Part = FoldedPart['part'];

function seriesOf({ role, quantity }: Part): string {
  return `${role} ${quantity.join(' ')}`;
}

function isOpen({ part, facing }: FoldedPart): boolean {
  return part.kind === 'amount' && part.keys.length === 0 && facing.length === 0 && part.limit === null;
}

/** Zero and one are what is left where nothing fits; another value is so only where it stands with the arms. */
function isDefault(part: Part, arms: readonly FoldedPart[], rivals: number): boolean {
  const isNear = standsBeside(part, arms);
  if (numberRarity(part.number ?? 0) > RARE && arms.some((arm) => arm.part.number === part.number)) return true;
  if (!part.isTrivial && (rivals > 1 || !isNear)) return false;
  return new Set(arms.map((arm) => arm.part.keys.join('+'))).size >= (isNear ? 1 : 2);
}

/** `rates[zone] ?? 3.2` repeats the rate of a zone; a rarer number does so on purpose. */
const RARE = 1.5;

/** A factor that is applied later is no arm of the table that stands above. */
function standsBeside({ line }: Part, arms: readonly FoldedPart[]): boolean {
  const lines = arms.map((arm) => arm.part.line);
  return line >= Math.min(...lines) - ARM_LINES && line <= Math.max(...lines) + ARM_LINES;
}

/** `default:` and what it returns. */
const ARM_LINES = 3;
