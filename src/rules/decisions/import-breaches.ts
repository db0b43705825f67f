import type { Part } from '../../model/fitness-function.ts';
import type { DependencyEdge } from '../../model/graph.ts';
import type { Structure } from '../../model/structure.ts';
import { listed } from '../wording.ts';
import type { BreachList } from './breach-list.ts';
import { edgeSymbol, edgeWords } from './describe-breach.ts';
import { judgeEdges } from './judge-edges.ts';
import { NO_PART, partOfFiles } from '../../model/held-files.ts';
import type { HeldFunction } from '../../model/held-functions.ts';

const NAMED_PARTS = 3;

/** `forbid`: of what `from` uses, nothing lies in `to`. Unless the function says so a file in both is not held: it cannot leave itself. */
export function forbidBreaches(structure: Structure, held: HeldFunction<'forbid'>): BreachList {
  const [from, to] = [filesOf(held.given.from), filesOf(held.given.to)];
  return breachesOf(structure, held, {
    breaks: (edge) => {
      const isHeld = from.has(edge.from) && (held.given.holdsOwn || !to.has(edge.from));
      return isHeld ? to.has(edge.to) : null;
    },
    defect: () => `${namesOf(held.given.from)} must not use ${namesOf(held.given.to)}`,
  });
}

/** `allow-only`: of the repository, `from` uses itself and `to`. */
export function allowOnlyBreaches(structure: Structure, held: HeldFunction<'allow-only'>): BreachList {
  const own = filesOf(held.given.from);
  const allowed = filesOf([...held.given.from, ...held.given.to]);
  return breachesOf(structure, held, {
    breaks: (edge) => (own.has(edge.from) && !own.has(edge.to) ? !allowed.has(edge.to) : null),
    defect: () => `${namesOf(held.given.from)} may use only ${namesOf(held.given.to)}`,
  });
}

/** `independent`: no group uses another. */
export function independentBreaches(structure: Structure, held: HeldFunction<'independent'>): BreachList {
  const { groups } = held.given;
  const partOf = partOfFiles(groups, structure.codebase.files.length);
  return breachesOf(structure, held, {
    breaks: ({ from, to }) => (partOf[from] === NO_PART ? null : partOf[to] !== NO_PART && partOf[from] !== partOf[to]),
    defect: ({ from, to }) =>
      `${groups[partOf[from]!]!.name} and ${groups[partOf[to]!]!.name} must not use one another`,
  });
}

interface Judging {
  readonly breaks: (edge: DependencyEdge) => boolean | null;
  /** In words that follow `imports …, and`. */
  readonly defect: (edge: DependencyEdge) => string;
}

function breachesOf(
  structure: Structure,
  held: HeldFunction<'forbid' | 'allow-only' | 'independent'>,
  { breaks, defect }: Judging,
): BreachList {
  const { files } = structure.codebase;
  const { inspected, edges } = judgeEdges(structure, held.given, breaks);
  return {
    inspected,
    breaches: edges.map((edge) => ({
      held,
      from: edge.from,
      line: edge.line,
      symbol: edgeSymbol(structure, edge),
      title: `${edgeWords(structure, edge)}, and ${defect(edge)}`,
      evidence: [`${files[edge.from]!.path} → ${files[edge.to]!.path}.`],
      isTypeOnly: edge.isTypeOnly,
    })),
  };
}

export function filesOf(parts: readonly Part[]): ReadonlySet<number> {
  return new Set(parts.flatMap(({ files }) => files));
}

export function namesOf(parts: readonly Part[]): string {
  return listed(
    parts.map(({ name }) => name),
    NAMED_PARTS,
  );
}
