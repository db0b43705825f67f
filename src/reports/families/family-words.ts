import type { FamilyKind } from '../../model/family.ts';
import { isDeviating } from '../../model/deviation.ts';
import type { FamilyDrift, FamilyResult, FamilyValue } from '../../model/family-result.ts';

const ALPHABET = 26;

/** Members are lettered as they come: A … Z, AA, AB … */
export function memberLetter(member: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (member % ALPHABET));
  const rest = Math.floor(member / ALPHABET);
  return rest === 0 ? last : memberLetter(rest - 1) + last;
}

export const kindWords: Readonly<Record<FamilyKind, string>> = {
  rule: 'the same rule',
  capability: 'the same mechanism',
  exact: 'word for word',
  renamed: 'the same but for names',
  near: 'nearly the same',
};

/** What a cell says: its value, or that there is none or that nobody knows. */
export function valueText({ state, value }: Pick<FamilyValue, 'state' | 'value'>): string {
  if (state === 'unknown') return 'unknown';
  return value ?? 'none';
}

/** The written form where it says more than the value; '' else. */
export function writtenText({ value, source }: Pick<FamilyValue, 'value' | 'source'>): string {
  if (value === null || source === '') return '';
  return source.replaceAll(/\s+/g, '') === value.replaceAll(/\s+/g, '') ? '' : source.replaceAll(/\s+/g, ' ').trim();
}

/** Letters of the members that deviate in a row. */
export function deviatingLetters(row: FamilyDrift): string[] {
  return row.values.filter((cell) => isDeviating(row, cell)).map(({ member }) => memberLetter(member));
}

/** Members that say the same in a row, largest group first, those without a value last. */
export function groupsOfRow({ values }: FamilyDrift): FamilyValue[][] {
  const groups = [...Map.groupBy(values, (cell) => `${cell.state === 'unknown'}${valueText(cell)}`).values()];
  return groups.toSorted((a, b) => Number(a[0]!.value === null) - Number(b[0]!.value === null) || b.length - a.length);
}

/** The member that is proposed as home, with the reasons, or null. */
export function homeSentence({ home }: FamilyResult): string | null {
  if (home === null) return null;
  return home.reasons.length === 0 ? 'proposed home' : `proposed home: ${home.reasons.join(' and ')}`;
}
