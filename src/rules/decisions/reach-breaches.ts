import { edgeBetween, edgesOf, runtimeGraph, type Graph } from '../../model/graph.ts';
import type { Structure } from '../../model/structure.ts';
import { fileLabels } from '../wording.ts';
import type { BreachList } from './breach-list.ts';
import type { Breach } from './describe-breach.ts';
import { heldFiles } from '../../model/held-files.ts';
import type { HeldFunction } from '../../model/held-functions.ts';
import { filesOf, namesOf } from './import-breaches.ts';
import { fileIdentity } from '../file-identity.ts';

/**
 * `reach`: nothing that `from` uses, however far, lies in `to`. Told once for each file of `to`, with the shortest way,
 * because one import near the end opens the way for all.
 */
export function reachBreaches(structure: Structure, held: HeldFunction<'reach'>): BreachList {
  const { codebase } = structure;
  const [from, to] = [filesOf(held.given.from), filesOf(held.given.to)];
  const isHeld = heldFiles(structure, held.given);
  const graph = held.given.countsTypes ? codebase.graph : runtimeGraph(codebase.graph);
  const starts = [...from].filter((file) => isHeld[file] === 1 && !to.has(file)).toSorted((a, b) => a - b);
  const before = waysFrom(graph, starts);
  const reached = [...to].filter((file) => before[file] !== UNSEEN).toSorted((a, b) => a - b);
  return {
    inspected: starts.length === 0 ? 0 : [...edgesOf(graph)].filter((edge) => before[edge.from] !== UNSEEN).length,
    breaches: reached.map((file): Breach => {
      const way = wayTo(file, before);
      const [start, next] = [way[0]!, way[1] ?? way[0]!];
      const at = edgeBetween(graph, start, next);
      const labels = fileLabels(way.map((each) => codebase.files[each]!.path));
      return {
        held,
        from: start,
        line: at === null ? 1 : graph.lines[at]!,
        symbol: `${fileIdentity(codebase.files[start]!)} → ${fileIdentity(codebase.files[file]!)}`,
        title: `${labels[0]} reaches ${labels.at(-1)}, and ${namesOf(held.given.from)} must not reach ${namesOf(held.given.to)}`,
        evidence: [`The way: ${way.map((each) => codebase.files[each]!.path).join(' → ')}.`],
        isTypeOnly: false,
      };
    }),
  };
}

const UNSEEN = -2;
const START = -1;

/** For each file the one before it on a shortest way. */
function waysFrom(graph: Graph, starts: readonly number[]): Int32Array {
  const before = new Int32Array(graph.nodeCount).fill(UNSEEN);
  const queue = [...starts];
  for (const start of starts) before[start] = START;
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let at = graph.offsets[node]!; at < graph.offsets[node + 1]!; at += 1) {
      const target = graph.targets[at]!;
      if (before[target] !== UNSEEN) continue;
      before[target] = node;
      queue.push(target);
    }
  }
  return before;
}

function wayTo(file: number, before: Int32Array): number[] {
  const way = [file];
  for (let at = before[file]!; at >= 0; at = before[at]!) way.push(at);
  return way.reverse();
}
