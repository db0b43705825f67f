import { edgesOf, graphAmong, quotient, runtimeGraph } from '../../model/graph.ts';
import { findCycles } from '../../model/find-cycles.ts';
import { strongComponents } from '../../model/strong-components.ts';
import type { Part } from '../../model/fitness-function.ts';
import type { Structure } from '../../model/structure.ts';
import type { BreachList } from './breach-list.ts';
import type { Breach } from './describe-breach.ts';
import { heldFiles, NO_PART, partOfFiles } from '../../model/held-files.ts';
import type { HeldFunction } from '../../model/held-functions.ts';

/** `acyclic`: the groups lean on one another in one direction. Types count only where the decision says so. */
export function acyclicBreaches(structure: Structure, held: HeldFunction<'acyclic'>): BreachList {
  const { codebase } = structure;
  const { groups } = held.given;
  const partOf = partOfFiles(groups, codebase.files.length);
  const counted = heldFiles(structure, held.given).map((isHeld, file) => (partOf[file] === NO_PART ? 0 : isHeld));
  const files = graphAmong(held.given.countsTypes ? codebase.graph : runtimeGraph(codebase.graph), counted);
  const between = quotient(
    files,
    Uint32Array.from(partOf, (part) => (part === NO_PART ? groups.length : part)),
    groups.length + 1,
  );
  const cycles = findCycles(between, strongComponents(between));
  return {
    inspected: groups.length,
    breaches: cycles.map(({ shortest }): Breach => {
      const steps = shortest.map((from, at) => ({ from, to: shortest[(at + 1) % shortest.length]! }));
      const imports = steps.map(({ from, to }) =>
        [...edgesOf(files)].find((edge) => partOf[edge.from] === from && partOf[edge.to] === to),
      );
      const round = [...shortest, shortest[0]!].map((group) => groups[group]!.name).join(' → ');
      const closing = imports.at(-1);
      return {
        held,
        from: closing?.from ?? groups[shortest[0]!]!.files[0]!,
        line: closing?.line ?? 1,
        symbol: lastNames(shortest.map((group) => groups[group]!)),
        title: `${round}: a circle of parts that are to lean one way`,
        evidence: imports.flatMap((edge) =>
          edge === undefined
            ? []
            : [`${codebase.files[edge.from]!.path} → ${codebase.files[edge.to]!.path}, line ${edge.line}.`],
        ),
        isTypeOnly: false,
      };
    }),
  };
}

/** Identity of a circle without the folders that its parts lie in. */
function lastNames(parts: readonly Part[]): string {
  return parts
    .map(({ name }) => name.slice(name.lastIndexOf('/') + 1))
    .toSorted()
    .join(' ');
}
