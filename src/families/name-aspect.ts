import type { MemberPart } from './member-part.ts';

/** What a row is about, in few words that a person would choose: `gold rate`, `quantity from`, `cap`, `rounding`. */
export interface Aspect {
  readonly name: string;
  /** More of what it is about, for where two rows would have one name. */
  readonly longer: string;
}

export interface AspectPlace {
  /** Names of the arms it stands in. */
  readonly arms: readonly string[];
  readonly side: 'from' | 'to' | null;
  /** Of an amount that follows from a bound: the bound; null where none does. */
  readonly bound: readonly MemberPart[] | null;
}

export function nameAspect(parts: readonly MemberPart[], place: AspectPlace): Aspect {
  const about = headWords(parts);
  const named = nameOfKind(parts[0]?.kind ?? 'rounding', about);
  if (named !== null) return named;
  const role = roleWord(parts, place.side);
  const bounded = place.bound === null ? '' : (headWords(place.bound).at(-1) ?? '');
  const arms = place.arms.slice(0, 2);
  const longer = joined([...arms, ...(arms.length === 0 && place.side === null ? [bounded] : []), ...about], role);
  return { name: shortName({ about, role, arms, bounded, side: place.side }), longer };
}

/** Null for what has a number. */
function nameOfKind(kind: MemberPart['kind'], about: readonly string[]): Aspect | null {
  const all = joined(about, '');
  if (kind === 'rounding') return { name: 'rounding', longer: joined(about, 'rounding') };
  if (kind === 'gate') return { name: all === '' ? 'condition' : all, longer: all };
  return kind === 'texts' ? { name: about.at(-1) ?? 'codes', longer: all } : null;
}

interface Words {
  readonly about: readonly string[];
  readonly role: string;
  readonly arms: readonly string[];
  readonly bounded: string;
  readonly side: AspectPlace['side'];
}

function shortName({ about, role, arms, bounded, side }: Words): string {
  if (arms.length > 0) return joined(arms, role);
  if (side !== null) return joined(about, side);
  if (bounded !== '') return joined([bounded], role === '' ? 'amount' : role);
  if (role === 'cap' || role === 'floor') return role;
  return joined(about, role) || 'amount';
}

function joined(words: readonly string[], last: string): string {
  return [...new Set([...words, last])].filter((word) => word !== '').join(' ');
}

const ROLE_WORDS: Readonly<Record<string, string>> = {
  span: 'time',
  amount: '',
  bound: 'limit',
  divisor: 'parts',
  result: '',
};

function roleWord(parts: readonly MemberPart[], side: 'from' | 'to' | null): string {
  const role = mostUsed(parts.map((part) => [part.role]))[0] ?? '';
  return role === 'bound' ? (side ?? 'limit') : (ROLE_WORDS[role] ?? role);
}

/** Up to two words that most members use for it, the thing itself last; of a tie the later word, which is nearer to the thing. */
function headWords(parts: readonly MemberPart[]): string[] {
  const places = new Map<string, { count: number; place: number }>();
  for (const { quantity } of parts) {
    quantity.forEach((word, at) => {
      const known = places.get(word) ?? { count: 0, place: 0 };
      places.set(word, { count: known.count + 1, place: known.place + (at + 1) / quantity.length });
    });
  }
  const ranked = [...places].sort((a, b) => b[1].count - a[1].count || placeOf(b[1]) - placeOf(a[1]));
  const most = ranked.filter(([, { count }], at) => at === 0 || count * 2 > parts.length).slice(0, MOST_WORDS);
  return most.sort((a, b) => placeOf(a[1]) - placeOf(b[1])).map(([word]) => word);
}

const MOST_WORDS = 2;

function placeOf({ count, place }: { readonly count: number; readonly place: number }): number {
  return place / count;
}

/** By how many of the lists they are in, those of the first lists first. */
export function mostUsed(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
