import type { RuleScore, Score, Share } from './score-report.ts';

/** The score in lines for people; the same figures as the JSON. */
export function printScore(score: Score): string {
  const lines = [
    `half ${score.half}: ${score.rules.length} rules`,
    ...FIGURES.map(({ label, figureOf }) => `${label.padEnd(26)} ${shareText(figureOf(score))}`),
    '',
    ...score.rules.flatMap(ruleLines),
    ...familyLines(score.falseFamilies),
  ];
  return `${lines.join('\n')}\n`;
}

/** `67.0 %  (8 of 12)`; of none: `-`. */
export function shareText({ right, all }: Share): string {
  const percent = all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} %`;
  return `${percent.padStart(7)}  (${right} of ${all})`;
}

const FIGURES: readonly { readonly label: string; readonly figureOf: (score: Score) => Share }[] = [
  { label: 'instance recall', figureOf: (score) => score.memberRecall },
  { label: 'pair recall', figureOf: (score) => score.pairRecall },
  { label: 'pair precision', figureOf: (score) => score.pairPrecision },
  { label: 'family precision', figureOf: (score) => score.familyPrecision },
  { label: 'gating family precision', figureOf: (score) => score.gatingPrecision },
  { label: 'drift cells printed', figureOf: (score) => score.driftPrinted },
  { label: 'drift cells invented', figureOf: (score) => score.driftInvented },
];

function ruleLines({ rule, members, pairs, drift, missedMembers, falseMembers }: RuleScore): string[] {
  const cells = drift.printed.length + drift.missed.length;
  const counts = [
    `members ${members.right}/${members.all}`,
    `pairs ${pairs.right}/${pairs.all}`,
    `drift ${drift.printed.length}/${cells}`,
    `invented ${drift.invented.length}`,
  ];
  return [
    `${rule.padEnd(26)} ${counts.join('  ')}`,
    ...detail('missed members', missedMembers),
    ...detail('false members', falseMembers),
    ...detail('drift not printed', drift.missed),
    ...detail('drift invented', drift.invented),
  ];
}

function detail(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`    ${label}: ${items.join(' · ')}`];
}

function familyLines(families: readonly string[]): string[] {
  return families.length === 0 ? [] : ['', 'families of no rule:', ...families.map((members) => `    ${members}`)];
}
