import { displayCount } from '../../../base/display-number.ts';
import { lanesPicture } from '../../pictures/lanes-picture.ts';
import type { Picture } from '../../pictures/shape.ts';
import { svgMarkup } from '../../pictures/svg-markup.ts';
import { tableTwin } from './sortable-table.ts';
import { type Markup, markup, trusted } from './markup.ts';
import type { ReportPlan } from './report-plan.ts';

export function structureSection(plan: ReportPlan): Markup {
  const { matrix, rows, lanes } = plan;
  const title = markup`<h2 id="structure-title">Structure</h2>`;
  if (rows.nodes.length === 0)
    return frame(markup`${title}<p class="empty">No component: there was no file to group.</p>`);
  const note = rows.note === null ? null : markup`<p class="warn">▲ ${rows.note}</p>`;
  return frame(markup`${title}
<p class="lede">Each row depends on the columns it has a mark in. Rows are ordered so that dependencies point up and to the right, above the diagonal; <strong>a round mark below it runs against the order</strong>, and frames hold components that depend on one another.</p>${note}
<p class="verdict">${matrix.picture.summary}</p>
<div class="with-panel"><div class="picture-side">${legend(plan)}
<p class="readout needs-script" id="matrix-readout">Point at a mark, or step through them with the arrow keys; Enter opens the files behind it.</p>
<div class="scroll paper" id="matrix">${trusted(svgMarkup(matrix.picture))}</div></div>
<div class="panel needs-script" id="structure-panel" role="region" aria-label="Behind the selected dependency"><h3>Behind a mark</h3><p class="faint">Choose a mark of the matrix, or a box of the lanes. The dependencies from file to file behind it appear here.</p></div></div><p class="unseen" role="status" id="panel-status"></p>
${matrixTable(plan)}
<details class="lanes" id="lanes"><summary>The same as lanes (${displayCount(lanes.nodes.length, 'box', 'boxes')})</summary>${lanes.note === null ? null : markup`<p class="warn">▲ ${lanes.note}</p>`}
<p class="faint">A box stands above what it depends on. Broken red lines are dependencies inside a cycle, dotted ones exist for types only; heavier lines carry more references.</p>
<div class="scroll paper" id="lanes-picture">${trusted(svgMarkup(lanesOf(plan)))}</div></details>`);
}

function frame(content: Markup): Markup {
  return markup`<section id="structure" aria-labelledby="structure-title">${content}</section>`;
}

function legend({ ruled }: ReportPlan): Markup {
  const intended = markup`<li><span class="key key-ruled" aria-hidden="true"></span> ruled out by a decision</li><li><span class="key key-broken" aria-hidden="true"></span> imports that break one</li>`;
  return markup`<ul class="legend"><li><span class="key key-along" aria-hidden="true"></span> dependency, number or size = references</li><li><span class="key key-against" aria-hidden="true"></span> against the order</li><li><span class="key key-types" aria-hidden="true"></span> types only</li><li><span class="key key-cycle" aria-hidden="true"></span> cycle</li>${ruled.isSpoken ? intended : null}</ul>`;
}

function matrixTable({ matrix, rows, ruled }: ReportPlan): Markup {
  const label = (node: number): string => rows.nodes[node]!.label;
  return tableTwin({
    id: 'table-matrix',
    caption: 'Dependencies between components',
    columns: [
      { heading: 'From' },
      { heading: 'To' },
      { heading: 'References', isNumber: true },
      { heading: 'Direction' },
      { heading: 'Kind' },
      ...(ruled.isSpoken ? [{ heading: 'Against a decision', isNumber: true }] : []),
    ],
    rows: matrix.cells.map(({ from, to, references, isAgainst, isTypeOnly }) => ({
      cells: [
        label(from),
        label(to),
        references,
        isAgainst ? 'against the order' : 'with the order',
        isTypeOnly ? 'types only' : 'run time',
        ...(ruled.isSpoken ? [ruled.broken(from, to)] : []),
      ],
    })),
  });
}

function lanesOf({ lanes, rows }: ReportPlan): Picture {
  return lanesPicture({
    title: 'Components in lanes',
    noun: lanes.isFolded ? 'groups of components' : 'components',
    labels: lanes.nodes.map((node) => node.label),
    graph: lanes.graph,
    // The panel knows the rows of the matrix; boxes that stand for other groups have nothing to open.
    isInteractive: lanes.nodes.length === rows.nodes.length,
    note: null,
  });
}
