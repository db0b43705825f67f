import { displayCount } from '../../../base/display-number.ts';
import type { Cycle } from '../../../model/cycle.ts';
import type { Structure } from '../../../model/structure.ts';
import { type CutAdvice, costOf } from '../../../model/cut-advice.ts';
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
  /** Parallel to `cycles`, where it may be another than the cheapest cut. */
  readonly advice?: readonly CutAdvice[];
}

export function cyclesSection({ subject }: ReportPlan): Markup {
  const { codebase, cycles, componentCycles, deferredCycles, typeOnlyCycles } = subject.structure;
  const total = cycles.length + componentCycles.length + deferredCycles.length + typeOnlyCycles.length;
  return markup`<section id="cycles" aria-labelledby="cycles-title"><h2 id="cycles-title">Cycles <span class="count">${total}</span></h2>
${total === 0 ? noCycles(codebase.files.length, codebase.graph.targets.length) : groupsOf(subject.structure).map(groupMarkup)}</section>`;
}

function groupsOf(structure: Structure): readonly CycleGroup[] {
  const { codebase, cycles, componentCycles, cutAdvice } = structure;
  const paths = codebase.files.map((file) => file.path);
  const runTime = runtimeGraph(codebase.graph);
  const files = { graph: runTime, labels: paths, noun: 'file' };
  const componentOf = Uint32Array.from(codebase.files, (file) => file.component);
  const names = codebase.components.map((component) => component.name);
  return [
    {
      ...files,
      id: 'file',
      title: 'Between files',
      lede: 'While files are loaded, largest first.',
      cycles,
      drawn: pageLimits.drawnCycles,
      advice: cutAdvice,
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
    ...looseGroups(structure, files),
  ];
}

/** What is kept apart from the cycles of loading. */
function looseGroups(
  { deferredCycles, typeOnlyCycles }: Structure,
  files: Pick<CycleGroup, 'graph' | 'labels' | 'noun'>,
): readonly CycleGroup[] {
  return [
    {
      ...files,
      id: 'deferred',
      title: 'Through deferred imports only',
      lede: 'At least one import of each waits until it is called, so that they load without trouble; the files still know one another.',
      cycles: deferredCycles,
      drawn: 0,
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

function adviceOn({ cycles, advice }: CycleGroup, index: number): CutAdvice {
  const { cut, isCutMinimal } = cycles[index]!;
  return advice?.[index] ?? { redirect: [], cut, isCutMinimal };
}

function contextOf(group: CycleGroup, index: number): CycleContext {
  const { id, noun, graph, labels } = group;
  return { id: `${id}-cycle-${index + 1}`, number: index + 1, noun, graph, labels, advice: adviceOn(group, index) };
}

/** Cycles without a picture. */
function cycleTable(cycles: readonly Cycle[], group: CycleGroup): Markup {
  const { id, title, labels, drawn } = group;
  const path = (nodes: readonly number[]): string => nodes.map((node) => labels[node]).join(' → ');
  const intro = drawn === 0 ? null : markup`<p class="faint">Smaller ones, without a picture:</p>`;
  return markup`${intro}${sortableTable({
    id: `table-${id}-cycles`,
    caption: `Cycles ${title.toLowerCase()}, without a picture`,
    columns: [
      { heading: 'Shortest way round' },
      { heading: 'Members', isNumber: true },
      { heading: 'To cut' },
      { heading: 'References', isNumber: true },
    ],
    rows: cycles.map(({ members, shortest }, at) => {
      const { redirect, cut } = adviceOn(group, drawn + at);
      const edges = [...redirect, ...cut];
      return {
        cells: [
          path([...shortest.slice(0, 6), ...(shortest.length > 6 ? [] : shortest.slice(0, 1))]) +
            (shortest.length > 6 ? ' → …' : ''),
          members.length,
          edges.length === 0 ? null : path([edges[0]!.from, edges[0]!.to]) + more(edges),
          costOf(edges),
        ],
      };
    }),
  })}`;
}

function more({ length }: readonly unknown[]): string {
  return length > 1 ? ` and ${length - 1} more` : '';
}
