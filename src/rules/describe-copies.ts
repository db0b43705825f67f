import { displayCount } from '../base/display-number.ts';
import type { Family } from '../model/family.ts';
import type { FindingDraft } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import {
  familyComponent,
  familyLimits,
  homeOf,
  homeRemedy,
  memberName,
  memberPlaces,
  spread,
} from './family-members.ts';
import { listed } from './wording.ts';

export const copyLimits = {
  ...familyLimits,
  /** Lines that would go with the copies, from which a finding asks a person: about a screen. Below it is a note. */
  review: 50,
} as const;

/** A finding on copied code; `manner` says how alike the copies are. */
export function describeCopies(family: Family, structure: Structure, manner: string): FindingDraft {
  const { members } = family;
  const lines = members.map(({ startLine, endLine }) => endLine - startLine + 1);
  const longest = Math.max(...lines);
  const gone = lines.reduce((sum, count) => sum + count, 0) - longest;
  const names = [...new Set(members.map((member) => memberName(member, structure)))];
  const times = members.length === 2 ? 'twice' : `${members.length} times`;
  const subject =
    names.length === 1 ? `${names[0]} stands ${times}` : `${listed(names, familyLimits.named - 1)} are the same`;
  return {
    symbol: family.id,
    content: '',
    severity: gone >= copyLimits.review ? 'review' : 'note',
    title: `${subject} ${manner}, ${displayCount(longest, 'line')} ${spread(family, structure)}`,
    remedy: family.kind === 'near' ? `${KEEP_MEANT} ${homeRemedy(family, structure)}` : homeRemedy(family, structure),
    where: memberPlaces(family, homeOf(family, structure).member, structure),
    evidence: [
      ...(family.sentence === '' ? [] : [family.sentence]),
      `${displayCount(gone, 'line')} would go with the copies.`,
    ],
    component: familyComponent(family, structure),
    weight: longest * (members.length - 1),
  };
}

const KEEP_MEANT = 'Make a parameter of each difference that was meant, and drop the rest.';
