import { displayCount, displayNumber } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { familyLines } from '../families/family-lines.ts';
import { kindWords } from '../families/family-words.ts';
import { paint } from '../paint.ts';
import { COLUMNS } from '../text-frame.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { FamilyKind } from '../../model/family.ts';
import type { FamilyResult } from '../../model/family-result.ts';
import type { FamiliesResult } from '../../model/list-results.ts';
import type { ReportOptions } from '../../model/report.ts';

/** Unless all is asked for. */
const ROWS = 16;
const MEMBERS = 12;
const INDENT = '   ';

/** Every family with its sentence, its members and how they differ. */
export function familiesText(result: FamiliesResult, options: ReportOptions): string {
  const style = paint(options.colour);
  const [title, ...scope] = listScopeLines(result);
  const layout = {
    columns: (options.columns ?? COLUMNS) - INDENT.length,
    style,
    most: options.all ? Number.POSITIVE_INFINITY : ROWS,
    members: options.all ? Number.POSITIVE_INFINITY : MEMBERS,
  };
  const blocks = result.families.flatMap((family, index) => [
    `${style.bold(`${index + 1}. ${displayText(family.title)}`)}  ${style.dim(standing(family))}`,
    ...familyLines(family, layout).map((line) => (line === '' ? '' : INDENT + line)),
    '',
  ]);
  return `${[style.bold(title!), ...scope.map(style.dim), '', ...blocks, closing(result)].join('\n')}\n`;
}

/** `the same rule, sure enough to gate (score 0.93)`. */
function standing({ kind, score, gating }: FamilyResult): string {
  return `${kindWords[kind]}, ${gating ? 'sure enough to gate' : 'not sure enough to gate'} (score ${score.toFixed(2)})`;
}

const NOUNS: Readonly<Record<FamilyKind, string>> = {
  rule: 'of rules',
  capability: 'of mechanisms',
  exact: 'exact',
  renamed: 'renamed',
  near: 'near',
};

function closing({ analysed, families }: FamiliesResult): string {
  if (analysed.files === 0) return 'Nothing to check: no source file was read.';
  if (families.length === 0) return `Found: no family in ${displayCount(analysed.files, 'file')}`;
  const kinds: readonly FamilyKind[] = ['rule', 'capability', 'exact', 'renamed', 'near'];
  const counts = kinds.map((kind) => [families.filter((family) => family.kind === kind).length, NOUNS[kind]] as const);
  const parts = counts.filter(([count]) => count > 0).map(([count, noun]) => `${displayNumber(count)} ${noun}`);
  const gating = families.filter((family) => family.gating).length;
  return `Found: ${displayCount(families.length, 'family', 'families')} (${parts.join(', ')}); ${displayNumber(gating)} sure enough to gate`;
}
