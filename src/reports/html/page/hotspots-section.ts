import { displayNumber } from '../../../base/display-number.ts';
import type { SourceFile } from '../../../model/codebase.ts';
import type { UnitFact } from '../../../model/facts.ts';
import type { HotspotLeaf } from '../../pictures/hotspot-leaves.ts';
import { HEAT_STEPS, hotspotMap } from '../../pictures/hotspot-map.ts';
import { svgMarkup } from '../../pictures/svg-markup.ts';
import { type Cell, tableTwin } from './sortable-table.ts';
import { type Markup, markup, trusted } from './markup.ts';
import type { ReportPlan } from './report-plan.ts';

export function hotspotsSection(plan: ReportPlan): Markup {
  const { tiles } = plan;
  const title = markup`<h2 id="hotspots-title">Hotspots</h2>`;
  if (tiles.leaves.length === 0)
    return frame(markup`${title}<p class="empty">No file was read, so there is nothing to map.</p>`);
  const picture = hotspotMap(tiles.leaves);
  const note =
    tiles.note === null
      ? null
      : markup`<p class="warn">▲ ${tiles.note} Broken outlines mark such tiles; their colour is the average of their files.</p>`;
  return frame(markup`${title}<p class="lede">Where the code is hardest to follow. A tile is a file: its area is lines, its colour the cognitive complexity of all its functions, in fixed steps, so that two maps can be compared. Order is by path; tiles stay near their neighbours.</p>${note}
<p class="verdict">${picture.summary}</p>${heatLegend()}
<div><p class="readout needs-script" id="hotspot-readout">Point at a tile. The table below holds the same and works with the keyboard.</p>
<div class="scroll paper" id="hotspot-map" role="region" tabindex="0" aria-label="Hotspot map, scrollable">${trusted(svgMarkup(picture))}</div></div>
${hotspotTable(plan)}`);
}

function frame(content: Markup): Markup {
  return markup`<section id="hotspots" aria-labelledby="hotspots-title">${content}</section>`;
}

function heatLegend(): Markup {
  const steps = HEAT_STEPS.map((from, step) => {
    const next = HEAT_STEPS[step + 1];
    const range = next === undefined ? `${from} and more (small tiles: a notched corner)` : `${from} to ${next - 1}`;
    return markup`<li><span class="key key-heat-${String(step)}" aria-hidden="true"></span> ${range}</li>`;
  });
  return markup`<ul class="legend" aria-label="Cognitive complexity of a file">${steps}</ul>`;
}

function hotspotTable({ tiles, subject }: ReportPlan): Markup {
  const { codebase, fileCoupling } = subject.structure;
  const ranked = [...tiles.leaves.entries()].toSorted(([, a], [, b]) => b.complexity - a.complexity);
  return tableTwin({
    id: 'table-hotspots',
    caption: 'Files by complexity',
    columns: [
      { heading: 'File' },
      { heading: 'Complexity', isNumber: true },
      { heading: 'Lines', isNumber: true },
      { heading: 'Used by', isNumber: true },
      { heading: 'Depends on', isNumber: true },
      { heading: 'Hardest function' },
    ],
    rows: ranked.map(([key, leaf]) => ({
      key: String(key),
      cells: hotspotCells(leaf, { files: codebase.files, coupling: fileCoupling }),
    })),
  });
}

interface FileFacts {
  readonly files: readonly SourceFile[];
  readonly coupling: readonly { readonly fanIn: number; readonly fanOut: number }[];
}

function hotspotCells(leaf: HotspotLeaf, { files, coupling }: FileFacts): Cell[] {
  const { path, complexity, lines, file } = leaf;
  if (file === null) return [`${path} (${displayNumber(leaf.files)} files)`, complexity, lines, null, null, null];
  const uses = coupling[file];
  return [path, complexity, lines, uses?.fanIn ?? null, uses?.fanOut ?? null, hardestUnit(files[file]?.units ?? [])];
}

function hardestUnit(units: readonly UnitFact[]): Cell {
  const hardest = units.reduce<UnitFact | null>(
    (top, unit) => (unit.cognitive > (top?.cognitive ?? 0) ? unit : top),
    null,
  );
  return hardest === null ? null : `${hardest.name}, line ${hardest.startLine}: ${displayNumber(hardest.cognitive)}`;
}
