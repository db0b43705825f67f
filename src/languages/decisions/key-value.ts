import type { Value } from '../../model/decision-facts.ts';
import type { Expression } from './decision-outline.ts';
import type { Folded } from './folded.ts';
import { foldText } from './fold-text.ts';
import type { Nature } from './nature.ts';
import { valueOf } from './values.ts';

/**
 * What a quantity is compared with for equality. A member of a type is known by its name: what stands behind
 * `CustomerTier.Gold` is an ordinal, while another language writes 'gold'.
 */
export function keyValue(expression: Expression, folded: Folded, nature: Nature): Value {
  const member = expression.kind === 'name' ? memberName(expression.path) : null;
  const isOrdinal = folded.kind === 'number' && Number.isInteger(folded.number);
  if (member === null || !(folded.kind === 'reference' || isOrdinal)) return valueOf(folded, nature);
  return { kind: 'text', text: foldText(member), written: folded.written };
}

/** Null for `MAX_QUANTITY` and `Limits.MaxQuantity`, which name values rather than kinds. */
function memberName(path: readonly string[]): string | null {
  const names = path.at(-1) === 'value' || path.at(-1) === 'name' ? path.slice(0, -1) : path;
  const type = names.at(-2);
  const member = names.at(-1);
  if (
    type === undefined ||
    member === undefined ||
    !/^[A-Z].*[a-z]/.test(type) ||
    HOLDERS.test(type) ||
    NUMBERED.test(type)
  )
    return null;
  return member;
}

/** Months are numbers in other languages. */
const NUMBERED = /^Months?$/;

/** Types that gather values under names, as against types whose members are kinds. */
export function holdsConstants(type: string): boolean {
  return HOLDERS.test(type);
}

const HOLDERS =
  /(?:Constants?|Settings|Options|Config(?:uration)?|Defaults?|Claims?|ClaimTypes|Limits?|Rates?|Policy|Rules?|Codes?|Names|Keys|Headers|Thresholds?|Values)$/;

/** What gathers values under names, also where it is no type: `limits.idle`, `EUROS.first`. */
export function gathersConstants(name: string): boolean {
  return /^[A-Z][A-Z0-9_]+$/.test(name) || GATHERED.test(name);
}

const GATHERED =
  /^(?:limits?|settings|config(?:uration)?|constants?|rates?|polic(?:y|ies)|options|defaults?|rules?|thresholds?)$/;
