import { displayCount } from '../../../base/display-number.ts';
import type { Finding } from '../../../model/finding.ts';
import { edgesOf } from '../../../model/graph.ts';
import { type RuledOut, ruledOut } from '../../../model/ruled-out.ts';
import type { ReportSubject } from '../../../model/report.ts';
import { type FoldedComponents, foldComponents } from '../../pictures/fold-components.ts';
import { type HotspotFile, type HotspotLeaves, hotspotLeaves } from '../../pictures/hotspot-leaves.ts';
import { type MatrixPicture, matrixPicture } from '../../pictures/matrix-picture.ts';

/** What the page shows of a scan, decided once: sections draw it, and its notes say what was left out. */
export interface ReportPlan {
  readonly subject: ReportSubject;
  /** Rows of the matrix. */
  readonly rows: FoldedComponents;
  readonly matrix: MatrixPicture;
  /** In numbers of the rows. */
  readonly ruled: RuledOut;
  /** Boxes of the lanes. */
  readonly lanes: FoldedComponents;
  /** Parallel to `codebase.files`. */
  readonly files: readonly HotspotFile[];
  readonly tiles: HotspotLeaves;
  readonly findings: readonly Finding[];
  /** What this page leaves out of the scan's result, one sentence each. */
  readonly notes: readonly string[];
}

/** Bounds of the page. What lies beyond is said in `notes`. */
export const pageLimits = {
  matrixRows: 100,
  laneBoxes: 60,
  mapTiles: 2_000,
  findings: 1_000,
  drawnCycles: 20,
  listedCycles: 200,
  cycleMembers: 200,
  cutEdges: 40,
  matrixMembers: 60,
  placesOfFinding: 12,
  fileEdges: 30_000,
  drawnFamilies: 30,
  listedFamilies: 300,
  familyMembers: 40,
  familyAspects: 24,
  wires: 2_000,
} as const;

export function reportPlan(subject: ReportSubject): ReportPlan {
  const { codebase } = subject.structure;
  const rows = foldComponents(codebase, pageLimits.matrixRows);
  const lanes = foldComponents(codebase, pageLimits.laneBoxes);
  const files = codebase.files.map(({ path, lines, units }) => ({
    path,
    lines,
    complexity: units.reduce((sum, unit) => sum + unit.cognitive, 0),
  }));
  const ruled = ruledOut(subject.structure, rowOfFiles(subject, rows));
  const tiles = hotspotLeaves(files, pageLimits.mapTiles);
  const findings = subject.result.findings.slice(0, pageLimits.findings);
  const notes = [
    rows.note,
    tiles.note,
    findingsNote(subject),
    cyclesNote(subject),
    edgesNote(subject),
    familiesNote(subject),
    wiresNote(subject),
  ];
  return {
    subject,
    rows,
    ruled,
    matrix: drawMatrix(subject, rows, ruled),
    lanes,
    files,
    tiles,
    findings,
    notes: notes.filter((note) => note !== null),
  };
}

/** Parallel to `codebase.files`; -1 for files of components that are left out. */
function rowOfFiles({ structure }: ReportSubject, rows: FoldedComponents): Int32Array {
  return Int32Array.from(structure.codebase.files, ({ component }) => rows.nodeOf[component]!);
}

function drawMatrix({ structure }: ReportSubject, rows: FoldedComponents, ruled: RuledOut): MatrixPicture {
  const { codebase } = structure;
  const inside = rows.nodes.map(() => 0);
  for (const { from, to, references } of edgesOf(codebase.graph)) {
    const row = rows.nodeOf[codebase.files[from]!.component]!;
    if (row >= 0 && row === rows.nodeOf[codebase.files[to]!.component]) inside[row]! += references;
  }
  return matrixPicture({
    title: 'Dependency structure matrix',
    noun: rows.isFolded ? 'groups of components' : 'components',
    labels: rows.nodes.map((node) => node.label),
    graph: rows.graph,
    inside,
    ...(ruled.isSpoken ? { ruled } : {}),
    isInteractive: true,
  });
}

function findingsNote({ result }: ReportSubject): string | null {
  const rest = result.findings.length - pageLimits.findings;
  if (rest <= 0) return null;
  return `${displayCount(rest, 'finding')} beyond the first ${pageLimits.findings} are not on this page; paydown scan --format json lists them all.`;
}

function cyclesNote({ structure }: ReportSubject): string | null {
  const { cycles, componentCycles, deferredCycles, typeOnlyCycles } = structure;
  const lists = [cycles.length, componentCycles.length, deferredCycles.length, typeOnlyCycles.length];
  const rest = lists.reduce((sum, count) => sum + Math.max(0, count - pageLimits.listedCycles), 0);
  if (rest === 0) return null;
  return `${displayCount(rest, 'smaller cycle')} are not on this page; paydown cycles --format json lists them all.`;
}

function familiesNote({ result }: ReportSubject): string | null {
  const rest = result.families.length - pageLimits.listedFamilies;
  if (rest <= 0) return null;
  return `${displayCount(rest, 'further family', 'further families')} are not on this page; paydown families --format json lists them all.`;
}

function edgesNote({ structure }: ReportSubject): string | null {
  const rest = structure.codebase.graph.targets.length - pageLimits.fileEdges;
  if (rest <= 0) return null;
  return `The matrix opens the ${pageLimits.fileEdges} heaviest dependencies between files, those across components first; ${displayCount(rest, 'other')} are counted in its cells but not listed behind them. paydown graph lists them all.`;
}

function wiresNote({ result }: ReportSubject): string | null {
  const rest = result.wires.length - pageLimits.wires;
  if (rest <= 0) return null;
  return `${displayCount(rest, 'wire')} beyond the first ${pageLimits.wires} are drawn but not listed; paydown scan --format json lists them all.`;
}
