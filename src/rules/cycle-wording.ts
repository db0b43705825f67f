import { displayCount } from '../base/display-number.ts';
import { type CutAdvice, costOf, firstOf } from '../model/cut-advice.ts';
import { edgeAt, edgeBetween } from '../model/graph.ts';
import { fileLabels, linkWords, listed } from './wording.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Cycle } from '../model/cycle.ts';
import type { DependencyEdge } from '../model/graph.ts';

/** Who depends on whom, in one sentence without a full stop. */
export function titleOf(codebase: Codebase, { members, shortest }: Cycle, spelledFiles: number): string {
  const { verb } = linkWords(codebase, shortest);
  const labels = fileLabels(shortest.map((file) => codebase.files[file]!.path));
  const first = labels[0]!;
  if (members.length === 2) return `${first} and ${labels[1]} ${verb} each other`;
  const spelled = labels.slice(0, spelledFiles);
  const circle = [...spelled, ...(labels.length > spelled.length ? ['…'] : []), first].join(' → ');
  const count = displayCount(members.length, 'file');
  return members.length === shortest.length
    ? `${count} ${verb} one another in a circle: ${circle}`
    : `${count} ${verb} one another in several circles, the shortest being ${circle}`;
}

/** The shortest circle with the lines of its imports. */
export function circleFacts({ files, graph }: Codebase, { members, shortest }: Cycle): string[] {
  const steps = shortest.map((from, index) => {
    const at = edgeBetween(graph, from, shortest[(index + 1) % shortest.length]!);
    const line = at === null ? 0 : edgeAt(graph, from, at).line;
    return placed(files[from]!.path, line);
  });
  const circle = `Shortest circle: ${[...steps, files[shortest[0]!]!.path].join(' → ')}.`;
  if (members.length === shortest.length) return [circle];
  return [`${displayCount(members.length, 'file')} all reach one another.`, circle];
}

/** What to redirect and what to cut, `limit` of each with its line, and how sure it is. */
export function cutFacts(codebase: Codebase, advice: CutAdvice, limit: number): string[] {
  const { redirect, cut, isCutMinimal } = advice;
  const { noun } = linkWords(codebase, [firstOf(advice)?.from ?? 0]);
  const named = (edges: readonly DependencyEdge[]): string =>
    listed(
      edges.map((edge) => edgeFact(codebase, edge)),
      limit,
    );
  const [imports, closes] = [displayCount(redirect.length, 'import'), redirect.length === 1 ? 'closes' : 'close'];
  const through = `${imports} through the index file of the importer's own folder`;
  const redirected = [
    `${cut.length === 0 ? `Only ${through} ${closes} it` : `${through} ${closes} a part of it`}.`,
    `To redirect: ${named(redirect)}.`,
  ];
  const proof = isCutMinimal ? 'no cheaper cut exists' : 'a cheaper cut may exist';
  const size = `${displayCount(cut.length, noun)} of ${displayCount(costOf(cut), 'name')}`;
  const total = redirect.length > 0 ? `Then cut ${size}; ${proof}.` : `Without ${size} no circle is left; ${proof}.`;
  return [
    ...(redirect.length > 0 ? redirected : []),
    ...(cut.length > 0 ? [total, `Cheapest to cut: ${named(cut)}.`] : []),
  ];
}

function edgeFact({ files }: Codebase, { from, to, references, line }: DependencyEdge): string {
  return `${placed(files[from]!.path, line)} → ${files[to]!.path} (${displayCount(references, 'name')})`;
}

function placed(path: string, line: number): string {
  return line === 0 ? path : `${path}:${line}`;
}
