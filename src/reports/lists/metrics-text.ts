import { displayNumber, displayShare } from '../../base/display-number.ts';
import { displayWidth, padColumns, truncateMiddle } from '../../base/display-width.ts';
import { displayText } from '../../base/display.ts';
import { paint } from '../paint.ts';
import { listScopeLines } from './list-scope-lines.ts';
import type { FileSummary, MetricsResult, ProjectSummary } from '../../model/list-results.ts';
import type { ReportOptions } from '../../model/report.ts';
import type { ComponentSummary } from '../../model/scan-result.ts';
import type { GraphMetrics } from '../../model/structure.ts';

const NAME_COLUMNS = 48;
const COMPONENTS = 20;

/** The figures of the whole, of its components (most complex first) and of the listed files, as tables. */
export function metricsText(result: MetricsResult, options: ReportOptions): string {
  const style = paint(options.colour);
  const [title, ...scope] = listScopeLines(result);
  const head = [style.bold(title!), ...scope.map(style.dim), ''];
  if (result.analysed.files === 0) return `${[...head, 'Nothing to measure: no source file was read.'].join('\n')}\n`;
  const tables = [
    wholeTable(result),
    ...(result.components.length > 0 ? [componentTable(result, options)] : []),
    ...(result.projects.length > 1 || result.by === 'project' ? [projectTable(result, options)] : []),
    ...(result.files.length > 0 ? [fileTable(result)] : []),
  ];
  const lines = tables.flatMap(([heading, ...rows]) => [style.bold(heading!), ...rows, '']);
  return `${[...head, ...lines, ...notes(result, options)].join('\n')}\n`;
}

function wholeTable({ metrics }: MetricsResult): string[] {
  const { files, components, projects, modularity } = metrics;
  const hasProjects = projects.nodes > 1;
  const row = (name: string, of: (graph: GraphMetrics) => string): string[] => {
    return [name, of(files), of(components), ...(hasProjects ? [of(projects)] : [])];
  };
  return layOut([
    ['Whole', 'files', 'components', ...(hasProjects ? ['projects'] : [])],
    row('count', ({ nodes }) => displayNumber(nodes)),
    row('dependencies', ({ edges }) => displayNumber(edges)),
    row('  only through types', ({ typeOnlyEdges }) => displayNumber(typeOnlyEdges)),
    row('in cycles', ({ cyclicNodes }) => displayNumber(cyclicNodes)),
    row('largest cycle', ({ coreSize }) => displayNumber(coreSize)),
    row(
      'reached on average',
      (graph) => `${graph.isPropagationExact ? '' : 'about '}${displayShare(graph.propagationCost)}`,
    ),
    ['modularity of components', '', modularity === null ? '-' : modularity.toFixed(2), ...(hasProjects ? [''] : [])],
  ]);
}

function componentTable({ components }: MetricsResult, { all }: ReportOptions): string[] {
  const shown = components.toSorted((a, b) => b.complexity - a.complexity).slice(0, all ? undefined : COMPONENTS);
  return layOut([
    ['Components', 'files', ...COLUMN_NAMES],
    ...shown.map((component) => [component.name, displayNumber(component.files), ...figures(component)]),
  ]);
}

function projectTable({ projects }: MetricsResult, { all }: ReportOptions): string[] {
  const shown = projects.toSorted((a, b) => b.complexity - a.complexity).slice(0, all ? undefined : COMPONENTS);
  return layOut([
    ['Projects', 'files', ...COLUMN_NAMES, 'undeclared'],
    ...shown.map((project) => [
      project.name,
      displayNumber(project.files),
      ...figures(project),
      displayNumber(project.undeclared.length),
    ]),
  ]);
}

function fileTable({ files }: MetricsResult): string[] {
  return layOut([['Files', ...COLUMN_NAMES], ...files.map((file) => [file.path, ...figures(file)])]);
}

const COLUMN_NAMES = ['lines', 'complexity', 'used by', 'uses', 'instability'] as const;

function figures({
  lines,
  complexity,
  fanIn,
  fanOut,
  instability,
}: ComponentSummary | FileSummary | ProjectSummary): string[] {
  return [lines, complexity, fanIn, fanOut]
    .map(displayNumber)
    .concat(instability === null ? '-' : instability.toFixed(2));
}

/** Names to the left, figures to the right, columns as wide as they need to be. */
function layOut(rows: readonly (readonly string[])[]): string[] {
  const shown = rows.map(([name, ...cells]) => [truncateMiddle(displayText(name!), NAME_COLUMNS), ...cells]);
  const widths = rows[0]!.map((_, column) =>
    shown.reduce((width, row) => Math.max(width, displayWidth(row[column]!)), 0),
  );
  return shown.map(([name, ...cells]) =>
    [padColumns(name!, widths[0]!), ...cells.map((cell, at) => cell.padStart(widths[at + 1]!))].join('  ').trimEnd(),
  );
}

function notes({ components, projects, filesNotListed }: MetricsResult, { all }: ReportOptions): string[] {
  const hidden = all ? 0 : Math.max(0, components.length - COMPONENTS);
  const hiddenProjects = all ? 0 : Math.max(0, projects.length - COMPONENTS);
  const left = [
    ...(hidden > 0 ? [`${displayNumber(hidden)} components`] : []),
    ...(hiddenProjects > 0 ? [`${displayNumber(hiddenProjects)} projects`] : []),
    ...(filesNotListed > 0 ? [`${displayNumber(filesNotListed)} files`] : []),
  ];
  const legend = 'instability: 0 = everybody leans on it, 1 = it leans on everybody';
  const gaps = 'undeclared: projects that its code uses and its manifest does not declare';
  const legends = projects.length > 1 ? [legend, gaps] : [legend];
  return left.length === 0 ? legends : [...legends, `Not listed: ${left.join(', ')}`];
}
