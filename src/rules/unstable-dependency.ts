import { displayCount } from '../base/display-number.ts';
import { filePlace } from './places.ts';
import { type ComponentEdge, type ProductionGraph, productionGraph } from './production-graph.ts';
import { listed, ratio } from './wording.ts';
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
  const graph = productionGraph(structure);
  const breaches = graph.componentEdges.filter((edge) => leansOnLessStable(graph, edge));
  return {
    inspected: graph.componentEdges.length,
    findings: breaches.map((edge) => describe(structure, graph, edge)),
  };
}

function leansOnLessStable({ componentCoupling }: ProductionGraph, { from, to }: ComponentEdge): boolean {
  const stable = componentCoupling[from]!;
  const target = componentCoupling[to]!.instability;
  if (stable.instability === null || target === null) return false;
  return (
    stable.fanIn >= limits.minimumFanIn &&
    stable.instability <= limits.maximumInstability &&
    target - stable.instability >= limits.minimumGap
  );
}

function describe(structure: Structure, graph: ProductionGraph, edge: ComponentEdge): FindingDraft {
  const { components, files } = structure.codebase;
  const [from, to] = [components[edge.from]!, components[edge.to]!];
  const [stable, unstable] = [graph.componentCoupling[edge.from]!, graph.componentCoupling[edge.to]!];
  const heaviest = edge.files.slice(0, limits.namedImports);
  const importers = [...new Set(heaviest.map((fileEdge) => fileEdge.from))];
  const imports = edge.files.map(
    ({ from, to, references }) => `${files[from]!.path} → ${files[to]!.path} (${displayCount(references, 'name')})`,
  );
  return {
    symbol: `${from.name} → ${to.name}`,
    content: '',
    title: `${from.name}, which ${displayCount(stable.fanIn, 'component')} lean on, depends on ${to.name}, which leans on ${unstable.fanOut} itself`,
    remedy: `Make ${from.name} stop importing ${displayCount(edge.references, 'name')} from ${to.name}: let ${from.name} declare what it needs and ${to.name} provide it.`,
    where: [filePlace(structure, importers[0]!), ...importers.slice(1).map((file) => filePlace(structure, file))],
    evidence: [
      `${from.name}: ${stable.fanIn} components depend on it, it depends on ${stable.fanOut}: instability ${ratio(stable.instability ?? 0)}.`,
      `${to.name}: ${unstable.fanIn} depend on it, it depends on ${unstable.fanOut}: instability ${ratio(unstable.instability ?? 0)}.`,
      `Imports: ${listed(imports, limits.namedImports)}.`,
    ],
    component: from.name,
    weight: ((unstable.instability ?? 0) - (stable.instability ?? 0)) * stable.fanIn,
  };
}
