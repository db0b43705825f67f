import type { ExternalPackage, Linkage, ManifestProblem, Project, UnresolvedImport } from '../model/codebase.ts';
import type { Component } from '../model/component.ts';
import type { SyntaxProblem } from '../model/facts.ts';
import type { DependencyGraph } from '../model/graph.ts';
import type { LinkTallies } from '../model/link-tally.ts';
import type { Wiring } from '../model/wire.ts';
import { openSnapshotMemory } from './snapshot-memory.ts';

/** Raised whenever the layout below changes. */
const LAYOUT = '5';

/** The linkage of one snapshot and what it was worked out from. */
export interface RememberedLinks {
  /** Identity of everything but the content of source files. */
  readonly environment: string;
  /** For each source file of the snapshot the key of its facts; '' where it could not be read. Keys hold no spaces. */
  readonly keys: readonly string[];
  /** Which of these files are not in the linkage, each with the reason in words. */
  readonly leftOut: ReadonlyMap<number, string>;
  readonly linkage: Linkage;
  /** What was worked out from the same keys; null where that run did not ask for it. */
  readonly wiring: Wiring | null;
}

export interface LinkMemory {
  /** What the last run left; null where that is not the environment. */
  recall(environment: string): RememberedLinks | null;
  remember(links: RememberedLinks): void;
  /** Writes what is new. Two processes at once: the last one wins. */
  save(): void;
  /** What went wrong with the file so far, in words for the user; null when all is well. */
  problem(): string | null;
}

/** Keeps the linkage of the last snapshot in one file; null keeps nothing. `version` is that of all who took part in it. */
export function openLinkMemory(file: string | null, version: string): LinkMemory {
  const memory = openSnapshotMemory<LinkageRow>(file, `linkage ${LAYOUT} ${version}`);
  return {
    problem: () => memory.problem(),
    save: () => memory.save(),
    recall: (environment) => (memory.row?.environment === environment ? linksOf(memory.row) : null),
    remember: (links) => memory.remember(() => rowOf(links)),
  };
}

/** Numbers in plain columns: a snapshot of ten thousand files is then read in a few milliseconds. */
interface LinkageRow {
  readonly environment: string;
  readonly keys: string;
  readonly leftOut: readonly (readonly [number, string])[];
  readonly lines: readonly number[];
  readonly problems: readonly (readonly [number, readonly SyntaxProblem[]])[];
  readonly graph: GraphRow;
  readonly components: readonly Component[];
  readonly componentGraph: GraphRow;
  readonly externals: readonly ExternalPackage[];
  readonly unresolved: readonly UnresolvedImport[];
  readonly tallies: TallyRow;
  readonly buildImporters: readonly number[];
  readonly manifestProblems: readonly ManifestProblem[];
  readonly projects: readonly Project[];
  readonly wiresOnly: readonly number[];
  readonly wiring: Wiring | null;
}

type TallyRow = Readonly<Record<keyof LinkTallies, readonly number[]>>;

type GraphRow = Readonly<Record<Exclude<keyof DependencyGraph, 'nodeCount'>, readonly number[]>>;

function rowOf({ environment, keys, leftOut, linkage, wiring }: RememberedLinks): LinkageRow {
  const { lines, problems, graph, componentGraph, tallies, ...rest } = linkage;
  return {
    environment,
    keys: keys.join(' '),
    leftOut: [...leftOut],
    lines: [...lines],
    problems: [...problems],
    graph: graphRow(graph),
    componentGraph: graphRow(componentGraph),
    tallies: { total: [...tallies.total], internal: [...tallies.internal], external: [...tallies.external] },
    wiring,
    ...rest,
  };
}

function linksOf(row: LinkageRow): RememberedLinks {
  const { components, externals, unresolved, buildImporters, manifestProblems, projects, wiresOnly } = row;
  return {
    environment: row.environment,
    keys: row.keys.split(' '),
    leftOut: new Map(row.leftOut),
    linkage: {
      lines: new Uint32Array(row.lines),
      problems: new Map(row.problems),
      graph: graphOf(row.graph),
      components,
      componentGraph: graphOf(row.componentGraph),
      externals,
      unresolved,
      tallies: talliesOf(row.tallies),
      buildImporters,
      manifestProblems,
      projects,
      wiresOnly,
    },
    wiring: row.wiring,
  };
}

function graphRow({ offsets, targets, references, typeOnly, deferred, lines }: DependencyGraph): GraphRow {
  return {
    offsets: [...offsets],
    targets: [...targets],
    references: [...references],
    typeOnly: [...typeOnly],
    deferred: [...deferred],
    lines: [...lines],
  };
}

function talliesOf({ total, internal, external }: TallyRow): LinkTallies {
  return {
    total: new Uint32Array(total),
    internal: new Uint32Array(internal),
    external: new Uint32Array(external),
  };
}

function graphOf({ offsets, targets, references, typeOnly, deferred, lines }: GraphRow): DependencyGraph {
  return {
    nodeCount: offsets.length - 1,
    offsets: new Uint32Array(offsets),
    targets: new Uint32Array(targets),
    references: new Uint32Array(references),
    typeOnly: new Uint8Array(typeOnly),
    deferred: new Uint8Array(deferred),
    lines: new Uint32Array(lines),
  };
}
