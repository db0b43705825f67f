import { buildGraph } from '../../model/graph.ts';
import type { ScanResult, WireEnd } from '../../model/scan-result.ts';
import type { LaneWire } from './lane-lines.ts';
import { lanesPicture } from './lanes-picture.ts';
import type { Picture } from './shape.ts';

/** Boxes beyond these cannot be read; the least wired are left out, and the picture says so. */
const MOST_BOXES = 60;
const OUTSIDE = '(outside of services)';

/** Services as boxes above what they call, and their wires as lines by kind; what lies in no service shares a box. */
export function servicesPicture({ services, wires }: Pick<ScanResult, 'services' | 'wires'>): Picture {
  const between = wires.filter(({ from, to }) => from.service !== to.service);
  const boxes = chooseBoxes(services, between);
  const numberOf = new Map(boxes.map(({ folder }, number) => [folder, number]));
  const nodeOf = ({ service }: WireEnd): number => numberOf.get(service) ?? -1;
  const groups = Map.groupBy(between, ({ kind, from, to }) => `${kind} ${nodeOf(from)} ${nodeOf(to)}`);
  const lines = [...groups.values()].flatMap((group): LaneWire[] => {
    const [first] = group;
    if (first === undefined) return [];
    const line = { from: nodeOf(first.from), to: nodeOf(first.to), kind: first.kind, count: group.length };
    return line.from < 0 || line.to < 0 ? [] : [line];
  });
  const left = services.length - boxes.filter(({ folder }) => folder !== null).length;
  const picture = lanesPicture({
    title: 'Services and what connects them',
    noun: 'services',
    labels: boxes.map(({ label }) => label),
    graph: buildGraph(boxes.length, []),
    wires: lines,
    isInteractive: false,
    note: left === 0 ? null : `Not drawn: ${left} services with the fewest wires.`,
  });
  return {
    ...picture,
    summary: `${boxes.length} boxes, ${lines.length} lines; a box stands above what it depends on.`,
  };
}

interface ServiceBox {
  /** Null for what lies in no service. */
  readonly folder: string | null;
  readonly label: string;
}

function chooseBoxes(services: ScanResult['services'], wires: ScanResult['wires']): ServiceBox[] {
  const ends = new Map<string | null, number>();
  for (const { from, to } of wires) {
    for (const { service } of [from, to]) ends.set(service, (ends.get(service) ?? 0) + 1);
  }
  const weigh = (folder: string): number => ends.get(folder) ?? 0;
  const drawn = new Set(services.toSorted((a, b) => weigh(b.folder) - weigh(a.folder)).slice(0, MOST_BOXES));
  const boxes = services
    .filter((service) => drawn.has(service))
    .map(({ folder, name }): ServiceBox => ({ folder, label: name }));
  return ends.has(null) ? [...boxes, { folder: null, label: OUTSIDE }] : boxes;
}
