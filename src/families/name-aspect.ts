import type { MemberPart } from './member-part.ts';

/** What a row is about, in few words that a person would choose: `gold rate`, `quantity from`, `cap`, `rounding`. */
export function nameAspect(parts: readonly MemberPart[], { arms, side, bound }: AspectPlace): string {
  const [first] = parts;
  if (first === undefined) return '';
  if (first.kind === 'texts')
    return (
      mostUsed(parts.map(({ quantity }) => quantity))
        .slice(-2)
        .join(' ') || 'codes'
    );
  if (first.kind === 'rounding') return 'rounding';
  const about = mostUsed(parts.map(({ quantity }) => quantity));
  if (arms.length > 0) return [...arms.slice(0, 2), roleWord(parts, side)].join(' ').trim();
  if (side !== null) return [...about.slice(0, 2), side].join(' ');
  if (bound !== null && bound !== '') return [bound, roleWord(parts, side) || 'amount'].join(' ');
  const role = roleWord(parts, side);
  if (role === 'cap' || role === 'floor') return role;
  return [...about.slice(0, 2), role].join(' ').trim() || 'amount';
}

export interface AspectPlace {
  /** Names of the arms it stands in. */
  readonly arms: readonly string[];
  readonly side: 'from' | 'to' | null;
  /** Of an amount that follows from a bound: what the bound is called; null where none does. */
  readonly bound: string | null;
}

const ROLE_WORDS: Readonly<Record<string, string>> = { span: 'time', amount: '', bound: 'limit', divisor: 'parts' };

function roleWord(parts: readonly MemberPart[], side: 'from' | 'to' | null): string {
  const counts = new Map<string, number>();
  for (const { role } of parts) counts.set(role, (counts.get(role) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  const role = best?.[0] ?? '';
  return role === 'bound' ? (side ?? 'limit') : (ROLE_WORDS[role] ?? role);
}

/** Words by how many members use them, each member's first words first. */
export function mostUsed(lists: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
