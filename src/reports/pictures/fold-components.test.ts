import { expect, test } from 'vitest';
import type { Codebase } from '../../model/codebase.ts';
import { buildGraph, type DependencyEdge } from '../../model/graph.ts';
import { noTallies } from '../../model/link-tally.ts';
import { foldComponents } from './fold-components.ts';

function shopOf(folders: readonly string[], edges: readonly DependencyEdge[]): Codebase {
  return {
    files: [],
    graph: buildGraph(0, []),
    components: folders.map((folder) => ({ name: folder, folder, kind: 'folder', files: [] })),
    componentGraph: buildGraph(folders.length, edges),
    externals: [],
    unresolved: [],
    wires: [],
    unmatchedCalls: [],
    services: [],
    tallies: noTallies,
    projects: [],
    families: [],
    unitsCompared: 0,
    intent: null,
    notAnalysed: [],
  };
}

const chain = (count: number): DependencyEdge[] =>
  Array.from({ length: count - 1 }, (_, from) => ({
    from,
    to: from + 1,
    references: 2,
    isTypeOnly: false,
    isDeferred: false,
    line: 1,
  }));

test('few components stay as they are, connected or not', () => {
  const { nodes, note } = foldComponents(shopOf(['orders', 'pricing', 'web'], chain(2)), 10);
  expect(nodes.map((node) => node.label)).toEqual(['orders', 'pricing', 'web']);
  expect(note).toBeNull();
});

test('of many, those without any dependency are left out and counted', () => {
  const folders = Array.from({ length: 30 }, (_, index) => `tier-${String(index).padStart(2, '0')}`);
  const { nodes, nodeOf, note } = foldComponents(shopOf(folders, chain(4)), 50);
  expect(nodes).toHaveLength(4);
  expect(nodeOf[29]).toBe(-1);
  expect(note).toBe('26 components without a dependency from or to another are not drawn.');
});

test('too many are folded by folder, with their edges', () => {
  const folders = ['orders/a', 'orders/b', 'pricing/a/x', 'pricing/a/y', 'web'];
  const { nodes, graph, note } = foldComponents(shopOf(folders, chain(5)), 4);
  expect(nodes.map((node) => node.label)).toEqual(['orders/a', 'orders/b', 'pricing/a (2)', 'web']);
  expect([...graph.references]).toEqual([2, 2, 2]);
  expect(note).toBe(
    '5 components are too many for one readable picture (limit 4): those of one folder are drawn as one, their number in brackets, 4 in all.',
  );
});

test('folders are opened again while there is room, small ones first', () => {
  const folders = ['orders/a', 'orders/b', 'pricing/a', 'pricing/b', 'pricing/c'];
  const { nodes } = foldComponents(shopOf(folders, chain(5)), 4);
  expect(nodes.map((node) => node.label)).toEqual(['orders/a', 'orders/b', 'pricing/a', 'pricing (2)']);
});

test('of a folder with more than there is room for, the largest stay apart', () => {
  const folders = Array.from({ length: 40 }, (_, index) => `packages/tier-${String(index).padStart(2, '0')}`);
  const { nodes } = foldComponents(shopOf(folders, chain(40)), 10);
  expect(nodes).toHaveLength(10);
  expect(nodes.at(-1)?.label).toBe('packages (31)');
});

test('where even the top folders are too many, the rest shares a row', () => {
  const { nodes } = foldComponents(shopOf(['orders', 'pricing', 'tiers', 'web'], chain(4)), 3);
  expect(nodes.map((node) => node.label)).toEqual(['orders', 'pricing', 'others (2)']);
});
