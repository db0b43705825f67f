import { DEFAULT_ARM } from './default-arms.ts';
import type { MemberPart } from './member-part.ts';
import { numberRarity } from './rarity.ts';
import type { Candidate } from './rule-candidates.ts';
import { sameQuantity } from './same-quantity.ts';

/** One thing as the members say it; null where one does not. */
export type PartRow = readonly (MemberPart | null)[];

export interface AbsencePlace {
  readonly members: readonly Candidate[];
  readonly rows: readonly PartRow[];
  readonly armsOf: (member: number, part: MemberPart) => readonly string[];
}

/** What most members say, or at least two of a few: what a single member adds may be another matter. */
export function isTold(row: PartRow): boolean {
  const told = partsOf(row);
  if (isLoneRounding(row)) return true;
  if (told.length < Math.max(2, Math.ceil(row.length / 2))) return false;
  return told.length === row.length || told.some(({ isTrivial }) => !isTrivial);
}

export function partsOf(row: PartRow): MemberPart[] {
  return row.filter((part) => part !== null);
}

/** That one of several rounds the result to a half and the others never do is a difference; `toFixed` mostly only prints. */
function isLoneRounding(row: PartRow): boolean {
  const [only, ...others] = partsOf(row);
  if (row.length < 3 || others.length > 0 || only?.kind !== 'rounding') return false;
  return only.texts.every((mode) => mode.startsWith('half')) && !only.written.includes('toFixed');
}

/**
 * Of members without the part: `none` only where the member was understood, more members have the part than lack it, and
 * nothing is left in the member that might be it.
 */
export function absences(row: PartRow, place: AbsencePlace): ('none' | 'unknown')[] {
  const states = row.map((part, member) => (part === null && isAbsent(row, member, place) ? 'none' : 'unknown'));
  const isClear = isLoneRounding(row) || partsOf(row).length > states.filter((state) => state === 'none').length;
  return states.map((state) => (isClear ? state : 'unknown'));
}

function isAbsent(row: PartRow, member: number, place: AbsencePlace): boolean {
  const { members, rows } = place;
  const told = partsOf(row);
  if (members[member]?.isUnderstood !== true || !isComparable(rows, member) || told.every(saysNothing)) return false;
  const numbers = rows.flatMap((other) => (isTold(other) ? [other[member]?.number ?? null] : []));
  return !rows.some((other) => {
    const part = other[member] ?? null;
    if (part === null) return false;
    if (told.some((own) => isDefault(own, part) || isSameElsewhere(own, part))) return true;
    if (isTold(other) || numbers.includes(part.number)) return false;
    return row.some((own, at) => own !== null && isLike(own, part) && !isOtherArm({ own, at, part, member }, place));
  });
}

/** A member of which most of the others' parts are missed was hardly read as a whole, whatever its unit seems to say. */
function isComparable(rows: readonly PartRow[], member: number): boolean {
  const told = rows.filter(isTold);
  return told.filter((row) => (row[member] ?? null) !== null).length >= LEAST_SHARE * told.length;
}

const LEAST_SHARE = 0.4;

/** Zero and one go without saying, and one divides where another multiplies. */
function saysNothing({ number, role }: MemberPart): boolean {
  return number === 0 || number === 1 || role === 'divisor';
}

/** An arm that a member does not name has what holds for all others there. */
function isDefault(own: MemberPart, part: MemberPart): boolean {
  const isForOthers = part.keys.length === 0 || part.keys.includes(DEFAULT_ARM);
  const isFree = part.limit === null && part.mates.length === 0 && !part.isTrivial;
  return own.keys.length > 0 && isForOthers && isFree && own.role === part.role && part.number === own.number;
}

/** A rare value that stands in another place of the member was rather put there wrongly than left out here. */
function isSameElsewhere(own: MemberPart, part: MemberPart): boolean {
  return own.kind === part.kind && sameQuantity(own, part) === 1 && numberRarity(own.number ?? 0) > RARE;
}

const RARE = 1.5;

/** What is left over in a member and of the same sort may be what is missed in it. */
function isLike(own: MemberPart, part: MemberPart): boolean {
  if (part.isTrivial || !mayBeSameKind(own, part)) return false;
  const isSameSort = (own.dimension === 'time') === (part.dimension === 'time');
  return isSameSort || LOOSE.has(own.dimension) || LOOSE.has(part.dimension);
}

/** Settings hold as an amount what code compares with. */
function mayBeSameKind(own: MemberPart, part: MemberPart): boolean {
  if (own.kind === part.kind) return true;
  return own.kind === 'bound' && part.kind === 'amount' && part.keys.length > 0 && part.role === 'amount';
}

const LOOSE: ReadonlySet<string> = new Set(['number', 'count']);

interface Facing {
  readonly own: MemberPart;
  /** Member of `own`. */
  readonly at: number;
  readonly part: MemberPart;
  /** Member of `part`. */
  readonly member: number;
}

/** Both stand in arms, and that of the part is one that others have too: not just another name for this one. */
function isOtherArm({ own, at, part, member }: Facing, { rows, armsOf }: AbsencePlace): boolean {
  const [mine, theirs] = [armsOf(at, own), armsOf(member, part)];
  if (mine.length === 0 || theirs.length === 0 || mine.some((arm) => theirs.includes(arm))) return false;
  return rows.some((row) =>
    row.some(
      (other, index) => other !== null && index !== member && armsOf(index, other).some((arm) => theirs.includes(arm)),
    ),
  );
}
