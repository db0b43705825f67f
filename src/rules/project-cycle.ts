import { displayCount } from '../base/display-number.ts';
import { compareText } from '../base/ordering.ts';
import { findCycles } from '../model/find-cycles.ts';
import { type DependencyEdge, edgesOf } from '../model/graph.ts';
import { projectNames } from '../model/project-names.ts';
import { NO_PROJECT, projectGraph } from '../model/project-structure.ts';
import { importPlace } from './places.ts';
import { linkWords, listed } from './wording.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Place } from '../model/finding.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Projects of a circle that the title spells out. */
  spelledProjects: 4,
  /** Dependencies between files that the evidence names, of each that must be cut. */
  namedLinks: 3,
} as const;

/**
 * Only what production code needs at run time counts: tests may lean on a sibling that leans back, and builds that forbid
 * circles allow that too.
 */
export const projectCycle: Rule = {
  name: 'project-cycle',
  title: 'Projects that depend on one another in a circle',
  why: 'None of these projects can be built, released or understood without all the others: they are one project with several manifests.',
  remedy: 'Cut the cheapest dependency of the circle: move what both sides need into a project that both depend on.',
  severity: 'review',
  action: 'cut',
  test: 'blast',
  inspects: 'projects',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  const { codebase, production, projects } = structure;
  const graph = projectGraph(production.files, projects.projectOf, codebase.projects.length);
  const names = projectNames(codebase.projects);
  const inspected = new Set(projects.projectOf);
  inspected.delete(NO_PROJECT);
  return {
    inspected: inspected.size,
    findings: findCycles(graph).map((cycle) => describe(structure, cycle, names)),
  };
}

function describe(structure: Structure, cycle: Cycle, names: readonly string[]): FindingDraft {
  const { members, shortest, cut, isCutMinimal } = cycle;
  const name = (project: number): string => names[project]!;
  const first = cut[0]!;
  const links = linksBehind(structure, first);
  const { noun } = linkWords(structure.codebase, [links[0]!.from]);
  const edges = cut.map((edge) => `${name(edge.from)} → ${name(edge.to)} (${displayCount(edge.references, 'name')})`);
  return {
    symbol: shortest.map(name).toSorted(compareText).join(' '),
    content: '',
    title: titleOf(cycle, name),
    remedy: `Make ${name(first.from)} stop using ${displayCount(first.references, 'name')} of ${name(first.to)}: move what both need into a project that both depend on.`,
    where: placesOf(structure, links),
    evidence: [
      ...(members.length > shortest.length
        ? [`${displayCount(members.length, 'project')} all reach one another.`]
        : []),
      `Shortest circle: ${[...shortest, shortest[0]!].map(name).join(' → ')}.`,
      ...undeclaredFacts(structure, shortest, name),
      `Cheapest to cut: ${listed(edges, limits.namedLinks)}; ${isCutMinimal ? 'no cheaper cut exists' : 'a cheaper cut may exist'}.`,
      `Behind the first, by ${noun}: ${listed(
        links.map((link) => linkText(structure, link)),
        limits.namedLinks,
      )}.`,
    ],
    component: null,
    weight: members.length,
  };
}

/** One in each file, where its heaviest dependency begins. */
function placesOf(structure: Structure, links: readonly DependencyEdge[]): [Place, ...Place[]] {
  const heaviest = new Map(links.toReversed().map((link) => [link.from, link]));
  const chosen = links.filter((link) => heaviest.get(link.from) === link).slice(0, limits.namedLinks);
  const [first, ...others] = chosen.map((link) => importPlace(structure, link));
  if (first === undefined) throw new Error('Projects depend on one another without any dependency between files.');
  return [first, ...others];
}

/** What the manifests of a circle leave unsaid. */
function undeclaredFacts(
  { codebase }: Structure,
  circle: readonly number[],
  name: (project: number) => string,
): string[] {
  const steps = circle.map((from, at) => ({ from, to: circle[(at + 1) % circle.length]! }));
  const unsaid = steps.filter(({ from, to }) => codebase.projects[from]?.dependsOn.includes(to) === false);
  const named = unsaid.map(({ from, to }) => `${name(from)} → ${name(to)}`);
  return named.length === 0 ? [] : [`In no manifest: ${listed(named, limits.spelledProjects)}.`];
}

function titleOf({ members, shortest }: Cycle, name: (project: number) => string): string {
  if (members.length === 2) return `The projects ${name(shortest[0]!)} and ${name(shortest[1]!)} depend on each other`;
  const spelled = shortest.slice(0, limits.spelledProjects).map(name);
  const circle = [...spelled, ...(shortest.length > spelled.length ? ['…'] : []), name(shortest[0]!)].join(' → ');
  return `${displayCount(members.length, 'project')} depend on one another in a circle: ${circle}`;
}

/** The dependencies between files that make up one between projects, heaviest first. */
function linksBehind({ production, projects }: Structure, { from, to }: DependencyEdge): DependencyEdge[] {
  return [...edgesOf(production.files)]
    .filter((edge) => projects.projectOf[edge.from] === from && projects.projectOf[edge.to] === to)
    .toSorted((a, b) => b.references - a.references || a.from - b.from || a.to - b.to);
}

function linkText({ codebase }: Structure, { from, to, references }: DependencyEdge): string {
  return `${codebase.files[from]!.path} → ${codebase.files[to]!.path} (${displayCount(references, 'name')})`;
}
