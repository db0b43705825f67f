import { displayCount, displayNumber } from '../../base/display-number.ts';
import { displayText } from '../../base/display.ts';
import { paint } from '../paint.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { CyclesResult, NamedCycle, NamedEdge } from '../../model/list-results.ts';
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
  const { level, members, shortest, lines } = cycle;
  const shape = shortest.length < members.length ? `, the shortest circle has ${displayNumber(shortest.length)}` : '';
  const steps = shortest.map((name, index) => placed(name, lines[index] ?? null));
  const circle = shorten(steps, all ? steps.length : NAMES);
  return [
    `${displayCount(members.length, level)} depend on one another${through(cycle)}${shape}`,
    ...circle.map((name, index) => (index === 0 ? name : `→ ${name}`)),
    '→ back to the first',
    ...adviceLines(cycle, all ? Infinity : CUTS),
  ];
}

function through({ typeOnly, isDeferred }: NamedCycle): string {
  if (isDeferred) return ', only through deferred imports';
  return typeOnly ? ', only through types' : '';
}

/** The same advice as the finding on the cycle gives. */
function adviceLines({ indexImports, cut, cutIsMinimal }: NamedCycle, limit: number): string[] {
  const listed = (edges: readonly NamedEdge[]): string[] =>
    shorten(edges.map(edgeText), limit).map((edge) => `  ${edge}`);
  const redirected = displayCount(indexImports.length, 'import');
  const first =
    indexImports.length === 0
      ? []
      : [`write ${redirected} to the declaring file, past the folder's own index:`, ...listed(indexImports)];
  if (cut.length === 0) return first;
  const cost = displayCount(
    cut.reduce((sum, edge) => sum + edge.references, 0),
    'name',
  );
  const proof = cutIsMinimal ? 'no cheaper cut exists' : 'a cheaper cut may exist';
  const then = indexImports.length === 0 ? 'cut' : 'then cut';
  return [
    ...first,
    `${then} ${displayCount(cut.length, 'dependency', 'dependencies')} of ${cost}; ${proof}:`,
    ...listed(cut),
  ];
}

function edgeText({ from, to, references, line }: NamedEdge): string {
  return `${placed(from, line)} → ${displayText(to)} (${displayCount(references, 'name')})`;
}

/** As `file:line`, which a terminal opens. */
function placed(name: string, line: number | null): string {
  return line === null ? displayText(name) : `${displayText(name)}:${line}`;
}

function shorten(items: readonly string[], limit: number): string[] {
  if (items.length <= limit) return [...items];
  return [...items.slice(0, limit - 1), `${displayNumber(items.length - limit + 1)} more: --format json`];
}

function closing({ analysed, cycles, by }: CyclesResult): string[] {
  if (analysed.files === 0) return ['Nothing to check: no source file was read.'];
  const files = cycles.filter(({ level }) => level === 'file');
  const types = files.filter(({ typeOnly }) => typeOnly).length;
  const deferred = files.filter(({ isDeferred }) => isDeferred).length;
  const ofFiles = [
    `${displayCount(files.length - types - deferred, 'cycle')} of files when loaded`,
    `${displayNumber(deferred)} only through deferred imports`,
    `${displayNumber(types)} only through types`,
  ];
  const others = (['component', 'project'] as const).map(
    (wanted) => `${displayNumber(cycles.filter(({ level }) => level === wanted).length)} of ${wanted}s`,
  );
  if (by === 'file') return [`Found: ${ofFiles.join(', ')}`];
  if (by !== null) return [`Found: ${displayCount(cycles.length, 'cycle')} of ${by}s`];
  return [`Found: ${[...ofFiles, ...others].join(', ')}`];
}
