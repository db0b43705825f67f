import { displayCount } from '../../base/display-number.ts';
import { familiesSection } from '../families/families-section.ts';
import { markdownText } from '../markdown-escape.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { FamiliesResult } from '../../model/list-results.ts';
import type { ReportOptions } from '../../model/report.ts';

/** Every family with its matrix, for a wiki page or a pull request. */
export function familiesMarkdown(result: FamiliesResult, options: ReportOptions): string {
  const [title, ...scope] = listScopeLines(result);
  const { analysed, families } = result;
  const nothing =
    analysed.files === 0
      ? '**Nothing to check:** no source file was read.'
      : `No family in ${displayCount(analysed.files, 'file')}.`;
  const parts = [
    `# Families of ${markdownText(title!)}`,
    scope.map(markdownText).join('<br>\n'),
    families.length === 0 ? nothing : familiesSection(families, options),
  ];
  return `${parts.join('\n\n')}\n`;
}
