import { displayCount, displayNumber } from '../../../base/display-number.ts';
import type { Cycle } from '../../../model/cycle.ts';
import { buildGraph, type DependencyEdge, type DependencyGraph } from '../../../model/graph.ts';
import { type ChainStep, cycleChain } from '../../pictures/cycle-chain.ts';
import { matrixPicture } from '../../pictures/matrix-picture.ts';
import { svgMarkup } from '../../pictures/svg-markup.ts';
import { sortableTable, tableTwin } from './sortable-table.ts';
import { type Markup, markup, trusted } from './markup.ts';
import { pathText } from './path-text.ts';
import { pageLimits } from './report-plan.ts';

export interface CycleContext {
  /** Unique on the page. */
  readonly id: string;
  readonly number: number;
  /** What a member is, in the singular. */
  readonly noun: string;
  readonly graph: DependencyGraph;
  /** Of the graph's nodes. */
  readonly labels: readonly string[];
}

/** Below this a matrix shows no more than the chain. */
const FEWEST_MATRIX_MEMBERS = 4;

/** One cycle: its shortest way round, the cheapest cut, its members. */
export function cycleArticle(cycle: Cycle, context: CycleContext): Markup {
  const { id, number, noun, labels } = context;
  const steps = chainSteps(cycle, context);
  const size = displayCount(cycle.members.length, noun);
  return markup`<article class="cycle" aria-labelledby="${id}"><h4 id="${id}">Cycle ${number}: ${size}</h4>
<div class="cycle-parts"><div class="scroll paper cycle-picture" role="region" tabindex="0" aria-label="Picture of ${noun} cycle ${number}">${trusted(svgMarkup(cycleChain(steps)))}</div>
<div class="cycle-text">${cutPart(cycle, context)}
<details><summary>Its ${size}</summary><ul class="places">${cycle.members.slice(0, pageLimits.cycleMembers).map((member) => markup`<li><code>${pathText(labels[member] ?? '')}</code></li>`)}</ul>${restOf(cycle)}</details>
${stepsTable(steps, context)}${membersMatrix(cycle, context)}</div></div></article>`;
}

function chainSteps({ shortest, cut }: Cycle, { graph, labels }: CycleContext): ChainStep[] {
  const cuts = new Set(cut.map(({ from, to }) => `${from} ${to}`));
  return shortest.map((node, index) => {
    const next = shortest[(index + 1) % shortest.length]!;
    return {
      label: labels[node] ?? '',
      references: referencesBetween(graph, node, next),
      isCut: cuts.has(`${node} ${next}`),
    };
  });
}

function referencesBetween(graph: DependencyGraph, from: number, to: number): number {
  for (let at = graph.offsets[from]!; at < graph.offsets[from + 1]!; at += 1) {
    if (graph.targets[at] === to) return graph.references[at]!;
  }
  return 0;
}

function cutPart({ cut, isCutMinimal }: Cycle, { id, labels, noun, number }: CycleContext): Markup {
  const cost = cut.reduce((sum, edge) => sum + edge.references, 0);
  const proof = isCutMinimal
    ? 'No cheaper cut exists.'
    : 'A cheaper one may exist: too many ways round to try them all.';
  const label = (node: number): string => labels[node] ?? '';
  const shown = cut.slice(0, pageLimits.cutEdges);
  const rest = cut.length - shown.length;
  const head = markup`<p><strong>Cheapest cut:</strong> ${displayCount(cut.length, 'dependency', 'dependencies')} with ${displayCount(cost, 'reference')}. ${proof}</p>`;
  const [only] = cut;
  if (cut.length === 1 && only) {
    return markup`${head}<p class="cut">✂ <code>${pathText(label(only.from))}</code> must stop using ${displayCount(only.references, 'name')} of <code>${pathText(label(only.to))}</code>.</p>`;
  }
  return markup`${head}${sortableTable({
    id: `${id}-cut`,
    caption: `What to cut in ${noun} cycle ${number}`,
    columns: [{ heading: 'From' }, { heading: 'To' }, { heading: 'References', isNumber: true }],
    rows: shown.map(({ from, to, references }) => ({ cells: [label(from), label(to), references] })),
  })}${rest > 0 ? markup`<p class="faint">and ${displayNumber(rest)} more; paydown cycles lists them all</p>` : null}`;
}

function restOf({ members }: Cycle): Markup | null {
  const rest = members.length - pageLimits.cycleMembers;
  return rest > 0 ? markup`<p class="faint">and ${displayNumber(rest)} more; paydown cycles lists them all</p>` : null;
}

function stepsTable(steps: readonly ChainStep[], { id, noun, number }: CycleContext): Markup {
  return tableTwin({
    id: `${id}-steps`,
    caption: `Shortest way round ${noun} cycle ${number}`,
    columns: [{ heading: 'From' }, { heading: 'To' }, { heading: 'References', isNumber: true }, { heading: 'Cut' }],
    rows: steps.map(({ label, references, isCut }, index) => ({
      cells: [label, steps[(index + 1) % steps.length]!.label, references, isCut ? 'cut' : 'keep'],
    })),
  });
}

/** All dependencies among the members: shows whether a cycle is one ring or a knot. */
function membersMatrix({ members }: Cycle, { graph, labels, noun, id, number }: CycleContext): Markup | null {
  if (members.length < FEWEST_MATRIX_MEMBERS || members.length > pageLimits.matrixMembers) return null;
  const edges = edgesAmong(members, graph);
  const names = members.map((member) => labels[member] ?? '');
  const { picture } = matrixPicture({
    title: `All dependencies in ${noun} cycle ${number}`,
    noun: `${noun}s`,
    labels: names,
    graph: buildGraph(members.length, edges),
    inside: null,
    isInteractive: false,
  });
  return markup`<details class="twin"><summary>All its dependencies as a matrix (${displayNumber(edges.length)})</summary><div class="scroll paper" role="region" tabindex="0" aria-label="Matrix of ${noun} cycle ${number}">${trusted(svgMarkup(picture))}</div>
${sortableTable({
  id: `${id}-edges`,
  caption: `All dependencies in ${noun} cycle ${number}`,
  columns: [{ heading: 'From' }, { heading: 'To' }, { heading: 'References', isNumber: true }],
  rows: edges.map(({ from, to, references }) => ({ cells: [names[from]!, names[to]!, references] })),
})}</details>`;
}

/** Renumbered to places in `members`. */
function edgesAmong(members: readonly number[], graph: DependencyGraph): DependencyEdge[] {
  const numberOf = new Map(members.map((member, index) => [member, index]));
  return members.flatMap((member, from) => {
    const edges: DependencyEdge[] = [];
    for (let at = graph.offsets[member]!; at < graph.offsets[member + 1]!; at += 1) {
      const to = numberOf.get(graph.targets[at]!);
      if (to !== undefined)
        edges.push({ from, to, references: graph.references[at]!, isTypeOnly: graph.typeOnly[at] === 1 });
    }
    return edges;
  });
}
