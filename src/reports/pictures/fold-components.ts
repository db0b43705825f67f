import { displayCount, displayNumber } from '../../base/display-number.ts';
import { compareText } from '../../base/ordering.ts';
import type { Codebase } from '../../model/codebase.ts';
import type { Component } from '../../model/component.ts';
import { buildGraph, type DependencyGraph, edgesOf } from '../../model/graph.ts';
import { deepestCut } from './deepest-cut.ts';

/** One row of a picture: a component, or several of one folder where all would be too many to read. */
export interface FoldedNode {
  readonly label: string;
  /** Indexes into `Codebase.components`, ascending. */
  readonly components: readonly number[];
  readonly files: number;
}

export interface FoldedComponents {
  readonly nodes: readonly FoldedNode[];
  /** Between the nodes. */
  readonly graph: DependencyGraph;
  /** Parallel to `Codebase.components`: index into `nodes`, or -1 for a component that is left out. */
  readonly nodeOf: Int32Array;
  /** Some node stands for several components. */
  readonly isFolded: boolean;
  /** What was folded or left out, in sentences; null where every component has its own node. */
  readonly note: string | null;
}

/** Up to so many rows, empty ones do not hide the others. */
const ROOMY = 24;

/**
 * At most `limit` nodes. Where there are many, components without any dependency to others are left out; then those of
 * one folder are folded together, deepest folders first, until few enough are left.
 */
export function foldComponents(codebase: Codebase, limit: number): FoldedComponents {
  const { components } = codebase;
  const drawn = chooseComponents(codebase);
  const groups = drawn.length <= limit ? drawn.map((index) => [index]) : foldFolders(drawn, components, limit);
  const nodeOf = new Int32Array(components.length).fill(-1);
  for (const [node, members] of groups.entries()) for (const member of members) nodeOf[member] = node;
  const edges = [...edgesOf(codebase.componentGraph)].map((edge) => ({
    ...edge,
    from: nodeOf[edge.from]!,
    to: nodeOf[edge.to]!,
  }));
  const nodes = groups.map((members) => foldedNode(members, components));
  const notes = [lonelyNote(components.length - drawn.length), foldNote(drawn.length, nodes.length, limit)];
  const note = notes.filter((sentence) => sentence !== null).join(' ');
  const isFolded = nodes.length < drawn.length;
  return { nodes, graph: buildGraph(nodes.length, edges), nodeOf, isFolded, note: note === '' ? null : note };
}

/** Components that are drawn, ascending: all of a few, or of many those with a dependency. */
function chooseComponents({ components, componentGraph }: Codebase): number[] {
  const all = [...components.keys()];
  if (components.length <= ROOMY) return all;
  const connected = new Set([...edgesOf(componentGraph)].flatMap(({ from, to }) => [from, to]));
  return connected.size === 0 ? all : all.filter((index) => connected.has(index));
}

interface Folding {
  readonly components: readonly Component[];
  readonly limit: number;
}

/** The deepest cut of the folder tree that fits; then folders are opened again, small ones first, while there is room. */
function foldFolders(drawn: readonly number[], components: readonly Component[], limit: number): number[][] {
  const deepest = drawn.reduce((depth, index) => Math.max(depth, components[index]!.folder.split('/').length), 1);
  const cut = deepestCut(deepest, (depth) => groupByFolder(drawn, components, depth).length <= limit);
  if (cut === 0) return foldSmallest(groupByFolder(drawn, components, 1), { components, limit });
  return openFolders(groupByFolder(drawn, components, cut), cut + 1, { components, limit });
}

function openFolders(groups: readonly number[][], depth: number, folding: Folding): number[][] {
  const opened = groups.map((group) => ({ group, parts: groupByFolder(group, folding.components, depth) }));
  let room = folding.limit - groups.length;
  const shown = new Map<number[], number[][]>();
  for (const { group, parts } of opened.toSorted((a, b) => a.parts.length - b.parts.length)) {
    if (room <= 0) break;
    shown.set(group, foldSmallest(parts, { ...folding, limit: room + 1 }));
    room -= parts.length - 1;
  }
  return opened.flatMap(({ group }) => shown.get(group) ?? [group]);
}

function folderAt({ folder }: Component, depth: number): string {
  return folder.split('/').slice(0, depth).join('/');
}

/** In order of the folder, members ascending. */
function groupByFolder(indexes: readonly number[], components: readonly Component[], depth: number): number[][] {
  const groups = Map.groupBy(indexes, (index) => folderAt(components[index]!, depth));
  return [...groups].toSorted(([a], [b]) => compareText(a, b)).map(([, members]) => members);
}

/** All groups, or the largest of them and one node for the rest. */
function foldSmallest(groups: readonly number[][], { components, limit }: Folding): number[][] {
  if (groups.length <= limit) return [...groups];
  const bySize = groups.toSorted((a, b) => countFiles(b, components) - countFiles(a, components) || a[0]! - b[0]!);
  const rest = bySize
    .slice(limit - 1)
    .flat()
    .toSorted((a, b) => a - b);
  return [...bySize.slice(0, limit - 1).toSorted((a, b) => a[0]! - b[0]!), rest];
}

function foldedNode(members: readonly number[], components: readonly Component[]): FoldedNode {
  const files = countFiles(members, components);
  const only = members.length === 1 ? components[members[0]!] : undefined;
  const label = only?.name ?? `${folderOf(members, components)} (${members.length})`;
  return { label, components: members, files };
}

/** The longest folder that holds them all. */
function folderOf(members: readonly number[], components: readonly Component[]): string {
  const [first = [], ...others] = members.map((member) => components[member]!.folder.split('/'));
  let depth = 0;
  while (depth < first.length && others.every((segments) => segments[depth] === first[depth])) depth += 1;
  return depth === 0 ? 'others' : first.slice(0, depth).join('/');
}

function countFiles(members: readonly number[], components: readonly Component[]): number {
  return members.reduce((sum, member) => sum + components[member]!.files.length, 0);
}

function lonelyNote(count: number): string | null {
  if (count === 0) return null;
  return `${displayCount(count, 'component')} without a dependency from or to another ${count === 1 ? 'is' : 'are'} not drawn.`;
}

function foldNote(components: number, nodes: number, limit: number): string | null {
  if (nodes === components) return null;
  const scope = `${displayCount(components, 'component')} are too many for one readable picture (limit ${limit})`;
  return `${scope}: those of one folder are drawn as one, their number in brackets, ${displayNumber(nodes)} in all.`;
}
