import type { LayersFunction, Part } from '../model/fitness-function.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { breachDraft, edgeSymbol, edgeWords } from './decisions/describe-breach.ts';
import { judgeEdges } from './decisions/judge-edges.ts';
import { NO_PART, partOfFiles } from '../model/held-files.ts';
import { type HeldFunction, heldFunctions } from '../model/held-functions.ts';
import { settingsLayers } from '../model/settings-layers.ts';
import { listed } from './wording.ts';

const limits = {
  /** Names of a floor that a sentence lists. */
  namedParts: 3,
} as const;

/** Layers as in F. Buschmann et al., "Pattern-Oriented Software Architecture" (1996): open unless the decision closes them. */
export const layerBreach: Rule = {
  name: 'layer-breach',
  title: 'An import against the layers that the team decided on',
  why: 'What stands below can no longer be understood, tested or moved without what stands above it.',
  remedy:
    'Move what is needed down to where both may use it, or let the lower layer declare it and the upper one provide it.',
  severity: 'block',
  action: 'cut',
  test: 'changeability',
  inspects: 'imports between layers',
  limits,
  asksIntent: true,
  check,
};

type HeldLayers = HeldFunction<'layers'>;

function check(structure: Structure): RuleResult {
  const decided = heldFunctions(structure, ['layers']).map((held) => judge(structure, held));
  const told = new Set(
    decided.flatMap(({ held, broken }) => (held.isBinding ? broken.map(({ edge }) => keyOf(edge)) : [])),
  );
  // A record often names the layers of the settings by their folders: what it rules out is told under it, and once.
  const set = settingsLayers(structure)
    .map((held) => judge(structure, held))
    .map((judged) => ({ ...judged, broken: judged.broken.filter(({ edge }) => !told.has(keyOf(edge))) }));
  const judged = [...decided, ...set];
  return {
    inspected: judged.reduce((sum, { inspected }) => sum + inspected, 0),
    findings: judged.flatMap(({ held, broken }) => broken.map((edge) => describe(structure, held, edge))),
  };
}

function keyOf({ from, to }: DependencyEdge): string {
  return `${from} ${to}`;
}

interface JudgedLayers {
  readonly held: HeldLayers;
  readonly inspected: number;
  readonly broken: readonly BrokenEdge[];
}

function judge(structure: Structure, held: HeldLayers): JudgedLayers {
  const rooms = roomsOf(held.given);
  const roomOf = partOfFiles(
    rooms.map(({ part }) => part),
    structure.codebase.files.length,
  );
  const between = (edge: DependencyEdge): readonly [Room, Room] | null => {
    const [from, to] = [roomOf[edge.from]!, roomOf[edge.to]!];
    return from === NO_PART || to === NO_PART || from === to ? null : [rooms[from]!, rooms[to]!];
  };
  const { inspected, edges } = judgeEdges(structure, held.given, (edge) => {
    const pair = between(edge);
    return pair === null ? null : defectOf(held.given, ...pair) !== null;
  });
  return { held, inspected, broken: edges.map((edge) => ({ edge, pair: between(edge)! })) };
}

interface Room {
  readonly part: Part;
  /** 0 is the top. */
  readonly floor: number;
}

function roomsOf({ floors }: LayersFunction<Part>): Room[] {
  return floors.flatMap((parts, floor) => parts.map((part) => ({ part, floor })));
}

/** In words that follow `imports …, and`; null where the import is as it should be. */
function defectOf(given: LayersFunction<Part>, from: Room, to: Room): string | null {
  const [own, other] = [from.part.name, to.part.name];
  if (to.floor < from.floor) return `${own} stands below ${other}`;
  if (to.floor === from.floor) return given.areRoomsBlind ? `${own} and ${other} must not use one another` : null;
  if (!given.isClosed || to.floor === from.floor + 1) return null;
  const next = given.floors[from.floor + 1]!.map(({ name }) => name);
  return `${own} may use only the floor below it, ${listed(next, limits.namedParts)}`;
}

interface BrokenEdge {
  readonly edge: DependencyEdge;
  readonly pair: readonly [Room, Room];
}

function describe(structure: Structure, held: HeldLayers, { edge, pair }: BrokenEdge): FindingDraft {
  const order = held.given.floors
    .map((parts) =>
      listed(
        parts.map(({ name }) => name),
        limits.namedParts,
      ),
    )
    .join(' › ');
  return breachDraft(
    structure,
    {
      held,
      from: edge.from,
      line: edge.line,
      symbol: edgeSymbol(structure, edge),
      title: `${edgeWords(structure, edge)}, and ${defectOf(held.given, ...pair)}`,
      evidence: [
        `${structure.codebase.files[edge.from]!.path} → ${structure.codebase.files[edge.to]!.path}.`,
        `From the top down: ${order}.`,
      ],
      isTypeOnly: edge.isTypeOnly,
    },
    layerBreach.severity,
  );
}
