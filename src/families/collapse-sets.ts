import type { MemberPart } from './member-part.ts';

/**
 * `if (CODES.includes(code)) weight = 20` asks whether something is one of several: where no member tells these keys apart, one
 * amount and the set of keys say it, and not one arm for each key.
 */
export function collapseSets(tables: readonly (readonly MemberPart[])[]): (readonly MemberPart[])[] {
  const apart = toldApart(tables);
  return tables.map((parts) => collapsed(parts, apart));
}

/** Keys of which some member has two with different numbers in one series, under the same other keys. */
function toldApart(tables: readonly (readonly MemberPart[])[]): ReadonlySet<string> {
  return new Set(tables.flatMap((parts) => apartIn(parts)));
}

function apartIn(parts: readonly MemberPart[]): readonly string[] {
  const arms = parts.filter(isKeyed).flatMap((part) => part.keys.map((key) => ({ part, key })));
  const series = Map.groupBy(arms, ({ part: { role, quantity, keys }, key }) =>
    [role, ...quantity, '|', ...keys.filter((other) => other !== key)].join(' '),
  );
  const choosing = [...series.values()].filter((group) => new Set(group.map(({ part }) => part.number)).size > 1);
  return choosing.flatMap((group) => group.map(({ key }) => key));
}

function isKeyed({ kind, keys }: MemberPart): boolean {
  return kind === 'amount' && keys.length > 0;
}

function collapsed(parts: readonly MemberPart[], apart: ReadonlySet<string>): readonly MemberPart[] {
  const sets = [...Map.groupBy(parts.filter(isKeyed), sameButKey).values()].filter((set) => isSet(set, apart));
  if (sets.length === 0) return parts;
  const gone = new Set(sets.flatMap((set) => set.slice(1)));
  const first = new Map(sets.map((set) => [set[0], set]));
  const kept = parts.map((part) =>
    first.has(part) ? { ...part, keys: part.keys.filter((key) => apart.has(key)) } : part,
  );
  // The mates are places in the list: what is gone stays where it was, as a part that says nothing.
  const left = kept.map((part, at) => (gone.has(parts[at] ?? part) ? withoutValue(part) : part));
  return [...left, ...sets.map((set) => setOf(set, apart))];
}

function sameButKey({ role, number, line, written, quantity }: MemberPart): string {
  return `${role} ${number} ${line} ${written} ${quantity.join(' ')}`;
}

function isSet(parts: readonly MemberPart[], apart: ReadonlySet<string>): boolean {
  return parts.length >= LEAST && parts.every(({ keys }) => keys.filter((key) => !apart.has(key)).length === 1);
}

/** Two cases that share an arm are written so in a switch; three are a list. */
const LEAST = 3;

function withoutValue(part: MemberPart): MemberPart {
  return {
    ...part,
    kind: 'texts',
    role: 'key',
    number: null,
    texts: [],
    literals: [],
    keys: [],
    limit: null,
    isTrivial: true,
  };
}

function setOf(parts: readonly MemberPart[], apart: ReadonlySet<string>): MemberPart {
  const [first] = parts;
  const texts = parts.flatMap(({ keys }) => keys.filter((key) => !apart.has(key))).sort();
  return {
    kind: 'texts',
    role: 'key',
    number: null,
    dimension: 'number',
    texts,
    literals: texts,
    quantity: [],
    keys: [],
    limit: null,
    isTrivial: false,
    written: texts.join(', '),
    line: first?.line ?? 1,
    mates: [],
  };
}
