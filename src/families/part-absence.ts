import type { Clause, Value } from '../model/decision-facts.ts';
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

/** That one of several names how it rounds and the others never do is a difference; `toFixed` mostly only prints, and cuts find places. */
function isLoneRounding(row: PartRow): boolean {
  const [only, ...others] = partsOf(row);
  if (row.length < 3 || others.length > 0 || only?.kind !== 'rounding') return false;
  const isChosen = only.texts.every((mode) => mode.startsWith('half')) || /round/i.test(only.written);
  return isChosen && !only.written.includes('toFixed');
}

/**
 * Of members without the part: `none` only where the member was understood, more members have the part than lack it, and
 * nothing is left in the member that might be it.
 */
export function absences(row: PartRow, place: AbsencePlace): ('none' | 'unknown')[] {
  const states = row.map((part, member) => (part === null && isAbsent(row, member, place) ? 'none' : 'unknown'));
  const isClear = isLoneRounding(row) || isMost(row, states);
  return states.map((state) => (isClear ? state : 'unknown'));
}

/** Of a tie, where as many have the part as lack it, only what several say in the same words is told. */
function isMost(row: PartRow, states: readonly string[]): boolean {
  const [told, none] = [partsOf(row), states.filter((state) => state === 'none').length];
  return (
    told.length > none ||
    (told.length === none &&
      told.length >= 2 &&
      told.every(({ kind, number }) => kind === 'gate' || numberRarity(number ?? 0) > RARE) &&
      told.every((part) => told.every((other) => isAboutSame(part, other))))
  );
}

function isAbsent(row: PartRow, member: number, place: AbsencePlace): boolean {
  const { members, rows } = place;
  const told = partsOf(row);
  const own = members[member];
  if (
    own === undefined ||
    !own.isUnderstood ||
    mayBeInCaller(told, own) ||
    isPartOfSettings(own) ||
    mayHoldTexts(told, own) ||
    told.some((part) => isWrittenIn(own, part)) ||
    !isComparable(rows, member) ||
    told.every(saysNothing)
  )
    return false;
  const numbers = rows.flatMap((other) => (isTold(other) ? [other[member]?.number ?? null] : []));
  return !rows.some((other) => {
    const part = other[member] ?? null;
    if (part === null) return false;
    if (told.some((own) => isDefault(own, part) || isSameElsewhere(own, part))) return true;
    if (isTold(other) || numbers.includes(part.number)) return false;
    return row.some((own, at) => own !== null && isLike(own, part) && !isOtherArm({ own, at, part, member }, place));
  });
}

/** Who calls it in its file may hold what is missing in it. */
function mayBeInCaller(told: readonly MemberPart[], { symbol, source }: Candidate): boolean {
  const callers = source.decisions.units.filter(({ callees }) => callees.includes(symbol));
  return callers.some(({ clauses }) => clauses.some((clause) => told.some((part) => saysSuch(clause, part))));
}

/** `/ 5 / 12` was read as one share, and holds the twelve. */
function isWrittenIn({ cells }: Candidate, { number, role, written }: MemberPart): boolean {
  if (number === null || number === 0 || number === 1) return false;
  const literal = role === 'divisor' ? String(number) : /\d[\d_.]*/.exec(written)?.[0];
  return (
    literal !== undefined &&
    cells.some((cell) => COMPOSED.test(cell.written) && cell.written.split(/[^\d_.]+/).includes(literal))
  );
}

const COMPOSED = /\d.*[/*+-].*\d/;

/** A list that is not compared may be a table, a query or a name; and codes that are numbers are easily chosen by otherwise. */
function mayHoldTexts(told: readonly MemberPart[], { cells, source }: Candidate): boolean {
  const texts = new Set(told.flatMap((part) => (part.kind === 'texts' ? part.texts : [])));
  if (texts.size === 0) return false;
  if ([...texts].every((text) => /^\d+$/.test(text))) return true;
  const held = source.decisions.constants
    .flatMap(({ clauses }) => clauses)
    .concat(source.decisions.units.flatMap(({ clauses }) => clauses));
  const isHeld = held.some(({ tests }) => tests.some(({ value }) => value.kind === 'text' && texts.has(value.text)));
  return isHeld || cells.some(({ role, keys }) => role === 'key' && !keys.some((key) => texts.has(key)));
}

/** Settings are one file: what one of its tables lacks may stand in the next. */
function isPartOfSettings({ kind, symbol, source }: Candidate): boolean {
  if (kind !== 'table') return false;
  return source.decisions.constants.some(({ name, clauses }) => name !== symbol && clauses.length > 0);
}

function saysSuch({ tests, effect }: Clause, { kind, role }: MemberPart): boolean {
  if (kind === 'bound') return tests.some(({ value }) => isNumber(value));
  return kind === 'amount' ? effect.role === role && isNumber(effect.value) : effect.role === role;
}

function isNumber(value: Value): boolean {
  return value.kind === 'reference' || (value.kind === 'number' && !SMALL.has(value.number));
}

const SMALL: ReadonlySet<number> = new Set([0, 1]);

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
  if (!mayBeSameKind(own, part) || (part.isTrivial && !(isOne(part) && isAboutSame(own, part)))) return false;
  if (MULTIPLYING.has(own.role) !== MULTIPLYING.has(part.role) && own.kind === 'amount' && part.kind === 'amount')
    return false;
  const isSameSort = (own.dimension === 'time') === (part.dimension === 'time');
  return isSameSort || LOOSE.has(own.dimension) || LOOSE.has(part.dimension);
}

const MULTIPLYING: ReadonlySet<string> = new Set(['factor', 'divisor']);

/** `amount < 1` is trivial in itself, and the bound of others by its name. */
function isOne({ kind, number }: MemberPart): boolean {
  return kind === 'bound' && number === 1;
}

function isAboutSame(own: MemberPart, part: MemberPart): boolean {
  return own.quantity.some((word) => part.quantity.includes(word));
}

/** Settings hold as an amount what code compares with. */
function mayBeSameKind(own: MemberPart, part: MemberPart): boolean {
  if (own.kind === part.kind || (own.limit !== null && part.limit !== null)) return true;
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
