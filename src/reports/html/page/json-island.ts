import { displayText } from '../../../base/display.ts';
import { type DependencyEdge, edgesOf } from '../../../model/graph.ts';
import type { IslandData } from '../script/page-types.ts';
import { type Markup, trusted } from './markup.ts';
import { pageLimits, type ReportPlan } from './report-plan.ts';

/** What the script needs beyond the page's own text: the dependencies from file to file, as compact arrays. */
export function jsonIsland(plan: ReportPlan): Markup {
  // The only way out of a script element is `</script` or a comment, so no `<` may be left; the separators break old parsers.
  const json = JSON.stringify(islandData(plan)).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return trusted(`<script type="application/json" id="paydown-data">${json}</script>`);
}

function islandData(plan: ReportPlan): IslandData {
  const { codebase } = plan.subject.structure;
  const rowOf = (file: number): number => plan.rows.nodeOf[codebase.files[file]!.component]!;
  const edges = chooseEdges(
    [...edgesOf(codebase.graph)].filter(({ from, to }) => rowOf(from) >= 0 && rowOf(to) >= 0),
    rowOf,
  );
  const used = [...new Set(edges.flatMap(({ from, to }) => [from, to]))].toSorted((a, b) => a - b);
  const numberOf = new Map(used.map((file, number) => [file, number]));
  return {
    rows: plan.rows.nodes.map((node) => displayText(node.label)),
    isCut: codebase.graph.targets.length > pageLimits.fileEdges,
    paths: frontCoded(used.map((file) => displayText(codebase.files[file]!.path))),
    rowOf: used.map(rowOf),
    edges: edges.flatMap(({ from, to, references, isTypeOnly }) => [
      numberOf.get(from)!,
      numberOf.get(to)!,
      references * 2 + (isTypeOnly ? 1 : 0),
    ]),
  };
}

/** All, or the heaviest, those across rows first; in order of (from, to). */
function chooseEdges(edges: readonly DependencyEdge[], rowOf: (file: number) => number): readonly DependencyEdge[] {
  if (edges.length <= pageLimits.fileEdges) return edges;
  const isInside = (edge: DependencyEdge): number => (rowOf(edge.from) === rowOf(edge.to) ? 1 : 0);
  const ranked = edges.toSorted(
    (a, b) => isInside(a) - isInside(b) || b.references - a.references || a.from - b.from || a.to - b.to,
  );
  return ranked.slice(0, pageLimits.fileEdges).toSorted((a, b) => a.from - b.from || a.to - b.to);
}

/** Pairs of (letters taken from the path before, rest): sorted paths repeat their folders. */
function frontCoded(paths: readonly string[]): (string | number)[] {
  return paths.flatMap((path, index) => {
    const before = paths[index - 1] ?? '';
    let same = 0;
    while (same < path.length && path[same] === before[same]) same += 1;
    return [same, path.slice(same)];
  });
}
