import { displayCount } from '../../../base/display-number.ts';
import type { Cycle } from '../../../model/cycle.ts';
import { type DependencyGraph, quotient, runtimeGraph } from '../../../model/graph.ts';
import { cycleArticle, type CycleContext } from './cycle-article.ts';
import { sortableTable } from './sortable-table.ts';
import { type Markup, markup } from './markup.ts';
import { pageLimits, type ReportPlan } from './report-plan.ts';

interface CycleGroup {
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly noun: string;
  readonly cycles: readonly Cycle[];
  readonly graph: DependencyGraph;
  readonly labels: readonly string[];
  readonly drawn: number;
}

export function cyclesSection({ subject }: ReportPlan): Markup {
  const { codebase, cycles, componentCycles, typeOnlyCycles } = subject.structure;
  const total = cycles.length + componentCycles.length + typeOnlyCycles.length;
  const paths = codebase.files.map((file) => file.path);
  const runTime = runtimeGraph(codebase.graph);
  const files = { graph: runTime, labels: paths, noun: 'file' };
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const names = codebase.components.map((component) => component.name);
  const groups: readonly CycleGroup[] = [
    {
      ...files,
      id: 'file',
      title: 'Between files',
      lede: 'At run time, largest first.',
      cycles,
      drawn: pageLimits.drawnCycles,
    },
    {
      id: 'component',
      title: 'Between components',
      lede: 'Components that cannot be built, released or moved apart, though no single file need be in a cycle.',
      noun: 'component',
      cycles: componentCycles,
      // As the cycles were found: over what exists at run time, without the names that are only types.
      graph: quotient(runTime, componentOf, codebase.components.length),
      labels: names,
      drawn: Math.floor(pageLimits.drawnCycles / 4),
    },
    {
      ...files,
      id: 'type',
      title: 'Through types only',
      lede: 'These vanish at run time and stop nothing; they still tie files together for a reader.',
      cycles: typeOnlyCycles,
      drawn: 0,
    },
  ];
  return markup`<section id="cycles" aria-labelledby="cycles-title"><h2 id="cycles-title">Cycles <span class="count">${total}</span></h2>
${total === 0 ? noCycles(paths.length, codebase.graph.targets.length) : groups.map(groupMarkup)}</section>`;
}

function noCycles(files: number, edges: number): Markup {
  if (files === 0) return markup`<p class="empty">No file was read, so nothing can be said about cycles.</p>`;
  return markup`<p class="empty">● No cycle: of ${displayCount(files, 'file')} and ${displayCount(edges, 'dependency', 'dependencies')}, no file depends on itself through others.</p>`;
}

function groupMarkup(group: CycleGroup): Markup | null {
  const { cycles, title, lede } = group;
  if (cycles.length === 0) return null;
  const drawn = cycles.slice(0, group.drawn);
  const listed = cycles.slice(group.drawn, pageLimits.listedCycles);
  return markup`<h3>${title} <span class="count">${cycles.length}</span></h3><p class="lede">${lede}</p>
${drawn.map((cycle, index) => cycleArticle(cycle, contextOf(group, index)))}
${listed.length === 0 ? null : cycleTable(listed, group)}`;
}

function contextOf({ id, noun, graph, labels }: CycleGroup, index: number): CycleContext {
  return { id: `${id}-cycle-${index + 1}`, number: index + 1, noun, graph, labels };
}

/** Cycles without a picture. */
function cycleTable(cycles: readonly Cycle[], { id, title, labels, drawn }: CycleGroup): Markup {
  const path = (nodes: readonly number[]): string => nodes.map((node) => labels[node]).join(' → ');
  const intro = drawn === 0 ? null : markup`<p class="faint">Smaller ones, without a picture:</p>`;
  return markup`${intro}${sortableTable({
    id: `table-${id}-cycles`,
    caption: `Cycles ${title.toLowerCase()}, without a picture`,
    columns: [
      { heading: 'Shortest way round' },
      { heading: 'Members', isNumber: true },
      { heading: 'Cheapest cut' },
      { heading: 'References', isNumber: true },
    ],
    rows: cycles.map(({ members, shortest, cut }) => ({
      cells: [
        path([...shortest.slice(0, 6), ...(shortest.length > 6 ? [] : shortest.slice(0, 1))]) +
          (shortest.length > 6 ? ' → …' : ''),
        members.length,
        cut.length === 0
          ? null
          : path([cut[0]!.from, cut[0]!.to]) + (cut.length > 1 ? ` and ${cut.length - 1} more` : ''),
        cut.reduce((sum, edge) => sum + edge.references, 0),
      ],
    })),
  })}`;
}
