import { displayCount, displayNumber } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { paint } from '../paint.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { CyclesResult, NamedCycle } from '../../model/list-results.ts';
import type { ReportOptions } from '../../model/report.ts';

const NAMES = 8;
const CUTS = 5;

/** Each cycle with a shortest circle and what to cut. Long ones are shortened unless all is asked for; json never is. */
export function cyclesText(result: CyclesResult, options: ReportOptions): string {
  const style = paint(options.colour);
  const [title, ...scope] = listScopeLines(result);
  const blocks = result.cycles.map((cycle, index) => {
    const [heading, ...rest] = cycleLines(cycle, options);
    return [style.bold(`${index + 1}. ${heading}`), ...rest.map((line) => `   ${line}`), ''];
  });
  return `${[style.bold(title!), ...scope.map(style.dim), '', ...blocks.flat(), ...closing(result)].join('\n')}\n`;
}

function cycleLines(cycle: NamedCycle, { all }: ReportOptions): string[] {
  const { level, typeOnly, members, shortest, cut, cutIsMinimal } = cycle;
  const through = typeOnly ? ', only through types' : '';
  const references = displayCount(
    cut.reduce((sum, edge) => sum + edge.references, 0),
    'name',
  );
  const proof = cutIsMinimal ? 'no cheaper cut exists' : 'a cheaper cut may exist';
  const shape = shortest.length < members.length ? `, the shortest circle has ${displayNumber(shortest.length)}` : '';
  const circle = shorten(shortest.map(displayText), all ? shortest.length : NAMES);
  const cuts = cut.map(
    (edge) => `${displayText(edge.from)} → ${displayText(edge.to)} (${displayCount(edge.references, 'name')})`,
  );
  return [
    `${displayCount(members.length, level)} depend on one another${through}${shape}`,
    ...circle.map((name, index) => (index === 0 ? name : `→ ${name}`)),
    '→ back to the first',
    `cut ${displayCount(cut.length, 'dependency', 'dependencies')} of ${references}; ${proof}:`,
    ...shorten(cuts, all ? cuts.length : CUTS).map((edge) => `  ${edge}`),
  ];
}

function shorten(items: readonly string[], limit: number): string[] {
  if (items.length <= limit) return [...items];
  return [...items.slice(0, limit - 1), `${displayNumber(items.length - limit + 1)} more: --format json`];
}

function closing({ analysed, cycles, by }: CyclesResult): string[] {
  if (analysed.files === 0) return ['Nothing to check: no source file was read.'];
  const count = (level: NamedCycle['level'], typeOnly: boolean): number =>
    cycles.filter((cycle) => cycle.level === level && cycle.typeOnly === typeOnly).length;
  const files = `${displayCount(count('file', false), 'cycle')} of files at run time`;
  const others = `${displayNumber(count('file', true))} only through types, ${displayNumber(count('component', false))} of components, ${displayNumber(count('project', false))} of projects`;
  if (by === 'file') return [`Found: ${files}, ${displayNumber(count('file', true))} only through types`];
  if (by !== null) return [`Found: ${displayCount(count(by, false), 'cycle')} of ${by}s`];
  return [`Found: ${files}, ${others}`];
}
