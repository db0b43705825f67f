import { displayCount, displayNumber } from '../../../base/display-number.ts';
import type { Cycle } from '../../../model/cycle.ts';
import { type CutAdvice, costOf } from '../../../model/cut-advice.ts';
import { buildGraph, type DependencyEdge, type DependencyGraph, edgeAt, edgeBetween } from '../../../model/graph.ts';
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
  readonly advice: CutAdvice;
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
<div class="cycle-text">${cutPart(context)}
<details><summary>Its ${size}</summary><ul class="places">${cycle.members.slice(0, pageLimits.cycleMembers).map((member) => markup`<li><code>${pathText(labels[member] ?? '')}</code></li>`)}</ul>${restOf(cycle)}</details>
${stepsTable(steps, context)}${membersMatrix(cycle, context)}</div></div></article>`;
}

function chainSteps({ shortest }: Cycle, { graph, labels, advice }: CycleContext): ChainStep[] {
  const cuts = new Set([...advice.redirect, ...advice.cut].map(({ from, to }) => `${from} ${to}`));
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
  const at = edgeBetween(graph, from, to);
  return at === null ? 0 : graph.references[at]!;
}

function cutPart(context: CycleContext): Markup {
  const { id, labels, noun, number, advice } = context;
  const { redirect, cut } = advice;
  const edges = [...redirect, ...cut];
  const label = (node: number): string => labels[node] ?? '';
  const head = adviceHead(advice);
  const [only] = edges;
  if (edges.length === 1 && only) {
    const [from, to] = [placed(label(only.from), only), label(only.to)];
    return redirect.length > 0
      ? markup`${head}<p class="cut">✂ <code>${pathText(from)}</code> should import from the declaring file, not through <code>${pathText(to)}</code>.</p>`
      : markup`${head}<p class="cut">✂ <code>${pathText(from)}</code> must stop using ${displayCount(only.references, 'name')} of <code>${pathText(to)}</code>.</p>`;
  }
  const shown = edges.slice(0, pageLimits.cutEdges);
  const rest = edges.length - shown.length;
  const how = (at: number): string[] => (redirect.length === 0 ? [] : [at < redirect.length ? 'redirect' : 'cut']);
  return markup`${head}${sortableTable({
    id: `${id}-cut`,
    caption: `What to cut in ${noun} cycle ${number}`,
    columns: [
      { heading: 'From' },
      { heading: 'To' },
      { heading: 'References', isNumber: true },
      ...how(0).map(() => ({ heading: 'How' })),
    ],
    rows: shown.map((edge, at) => ({
      cells: [placed(label(edge.from), edge), label(edge.to), edge.references, ...how(at)],
    })),
  })}${rest > 0 ? markup`<p class="faint">and ${displayNumber(rest)} more; paydown cycles lists them all</p>` : null}`;
}

/** The same advice as the finding on the cycle gives. */
function adviceHead({ redirect, cut, isCutMinimal }: CutAdvice): Markup {
  const imports = displayCount(redirect.length, 'import');
  const first =
    redirect.length === 0
      ? null
      : markup`<p><strong>Import past the index:</strong> ${imports} through the index file of the importer's own folder ${cut.length === 0 ? 'alone close it' : 'close a part of it'}.</p>`;
  if (cut.length === 0) return markup`${first}`;
  const proof = isCutMinimal
    ? 'No cheaper cut exists.'
    : 'A cheaper one may exist: too many ways round to try them all.';
  const heading = redirect.length === 0 ? 'Cheapest cut:' : 'Then the cheapest cut:';
  return markup`${first}<p><strong>${heading}</strong> ${displayCount(cut.length, 'dependency', 'dependencies')} with ${displayCount(costOf(cut), 'reference')}. ${proof}</p>`;
}

function placed(label: string, { line }: DependencyEdge): string {
  return line === 0 ? label : `${label}:${line}`;
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
      const edge = edgeAt(graph, from, at);
      const to = numberOf.get(edge.to);
      if (to !== undefined) edges.push({ ...edge, to });
    }
    return edges;
  });
}
