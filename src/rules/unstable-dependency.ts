import { displayCount } from '../base/display-number.ts';
import { filePlace } from './places.ts';
import { linkWords, listed, ratio } from './wording.ts';
import { type DependencyEdge, edgesOf } from '../model/graph.ts';
import type { ProductionGraph } from '../model/production-graph.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Components that must lean on the dependant before it counts as stable. */
  minimumFanIn: 3,
  /** Above this instability a component is not stable, whatever it depends on. */
  maximumInstability: 0.5,
  /** How much less stable the dependency must be. Martin asks for 0; a margin keeps near-equals quiet. */
  minimumGap: 0.3,
  /** Imports that are listed as evidence and places. */
  namedImports: 3,
} as const;

/** The stable-dependencies principle of R. C. Martin, "Agile Software Development" (2002), ch. 20, with a margin. */
export const unstableDependency: Rule = {
  name: 'unstable-dependency',
  title: 'A component that many lean on depends on one that changes easily',
  why: 'Whatever shakes the unstable component reaches, through the stable one, everybody who leans on it.',
  remedy: 'Turn the dependency round: let the stable component declare what it needs, and the other one provide it.',
  severity: 'review',
  action: 'turn round',
  test: 'blast',
  inspects: 'component dependencies',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  const { production } = structure;
  const edges = [...edgesOf(production.components)];
  return {
    inspected: edges.length,
    findings: edges
      .filter((edge) => leansOnLessStable(production, edge))
      .map((edge) => ({ edge, behind: importsBehind(structure, edge) }))
      .filter(({ behind }) => !isPassedOn(structure, behind))
      .map(({ edge, behind }) => describe(structure, edge, behind)),
  };
}

function leansOnLessStable({ componentCoupling }: ProductionGraph, { from, to }: DependencyEdge): boolean {
  const stable = componentCoupling[from]!;
  const target = componentCoupling[to]!.instability;
  if (stable.instability === null || target === null) return false;
  return (
    stable.fanIn >= limits.minimumFanIn &&
    stable.instability <= limits.maximumInstability &&
    target - stable.instability >= limits.minimumGap
  );
}

/**
 * True where a file without functions of its own imports the other component: an umbrella that passes it on to those who lean
 * on the umbrella. They asked for both, and would count as dependants of both if they imported them one by one.
 */
function isPassedOn({ codebase }: Structure, behind: readonly DependencyEdge[]): boolean {
  return behind.some(({ from }) => codebase.files[from]!.units.length === 0);
}

function describe(structure: Structure, edge: DependencyEdge, behind: readonly DependencyEdge[]): FindingDraft {
  const { components, files } = structure.codebase;
  const { componentCoupling } = structure.production;
  const [from, to] = [components[edge.from]!, components[edge.to]!];
  const [stable, unstable] = [componentCoupling[edge.from]!, componentCoupling[edge.to]!];
  const importers = [...new Set(behind.slice(0, limits.namedImports).map((fileEdge) => fileEdge.from))];
  const { noun, stopping } = linkWords(structure.codebase, importers);
  const imports = behind.map(
    ({ from, to, references }) => `${files[from]!.path} → ${files[to]!.path} (${displayCount(references, 'name')})`,
  );
  return {
    symbol: `${from.name} → ${to.name}`,
    content: '',
    title: `${from.name}, which ${displayCount(stable.fanIn, 'component')} lean on, depends on ${to.name}, which leans on ${unstable.fanOut} itself`,
    remedy: `Make ${from.name} stop ${stopping(displayCount(edge.references, 'name'), to.name)}: let ${from.name} declare what it needs and ${to.name} provide it.`,
    where: [filePlace(structure, importers[0]!), ...importers.slice(1).map((file) => filePlace(structure, file))],
    evidence: [
      `${from.name}: ${stable.fanIn} components depend on it, it depends on ${stable.fanOut}: instability ${ratio(stable.instability ?? 0)}.`,
      `${to.name}: ${unstable.fanIn} depend on it, it depends on ${unstable.fanOut}: instability ${ratio(unstable.instability ?? 0)}.`,
      `${noun === 'import' ? 'Imports' : 'References'}: ${listed(imports, limits.namedImports)}.`,
    ],
    component: from.name,
    weight: ((unstable.instability ?? 0) - (stable.instability ?? 0)) * stable.fanIn,
  };
}

/** The imports between files that make up a dependency of components, heaviest first. */
function importsBehind({ codebase, production }: Structure, { from, to }: DependencyEdge): DependencyEdge[] {
  const { files } = codebase;
  return [...edgesOf(production.files)]
    .filter((edge) => files[edge.from]!.component === from && files[edge.to]!.component === to)
    .toSorted((a, b) => b.references - a.references || a.from - b.from || a.to - b.to);
}
