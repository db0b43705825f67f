import { displayCount } from '../../base/display-number.ts';
import { displayWidth, padColumns, truncateEnd } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import type { DecisionsResult, ListedDecision } from '../../model/decision-list.ts';
import type { ReportOptions } from '../../model/report.ts';
import { paint } from '../paint.ts';

const COLUMNS = 100;

/** One line a record: number, status, title, and what holds it. */
export function decisionsText({ decisions }: DecisionsResult, options: ReportOptions): string {
  if (decisions.length === 0) return 'No decision record was found. Begin with: paydown decision new --title "…"\n';
  const { bold, dim } = paint(options.colour);
  const idColumn = Math.max(...decisions.map(({ id }) => displayWidth(displayText(id))));
  const statusColumn = Math.max(...decisions.map((decision) => displayWidth(statusText(decision))));
  const rows = decisions.flatMap((decision) => {
    const id = padColumns(displayText(decision.id), idColumn);
    const row = `${id}  ${padColumns(statusText(decision), statusColumn)}  ${displayText(decision.title)}`;
    const line = truncateEnd(`${row}${heldText(decision)}`, options.columns ?? COLUMNS);
    return [
      line,
      ...decision.problems.map(({ line: at, message }) => dim(`  ${displayText(`${decision.path}:${at} ${message}`)}`)),
    ];
  });
  return `${[bold(displayCount(decisions.length, 'decision')), ...rows].join('\n')}\n`;
}

function statusText({ status, supersededBy }: ListedDecision): string {
  return displayText(
    status === 'superseded' && supersededBy.length > 0 ? `superseded by ${supersededBy.join(', ')}` : status,
  );
}

/** What is retired holds nothing, whatever it carries. */
function heldText({ functions, status }: ListedDecision): string {
  if (functions === null) return '';
  if (status !== 'accepted' && status !== 'proposed') return '  (holds nothing any more)';
  return functions.length === 0 ? '  (nothing for a machine)' : `  (${[...new Set(functions)].join(', ')})`;
}
