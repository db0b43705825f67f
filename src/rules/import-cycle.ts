import { displayCount } from '../base/display-number.ts';
import { compareText } from '../base/ordering.ts';
import { closingBarrelImports, isThroughOwnBarrel } from './own-barrels.ts';
import { componentOf, filePlace } from './places.ts';
import { fileLabels, type LinkWords, linkWords, listed, withoutExtension } from './wording.ts';
import type { Cycle } from '../model/cycle.ts';
import type { DependencyEdge } from '../model/graph.ts';
import type { Severity } from '../model/finding.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Files of a circle that the title spells out. */
  spelledFiles: 4,
  /** Cuts that the evidence names. */
  namedCuts: 3,
} as const;

/**
 * Only dependencies that exist at run time count: a circle of types costs neither order of loading nor testability. One among
 * fixtures is input of a test, there on purpose.
 */
export const importCycle: Rule = {
  name: 'import-cycle',
  title: 'Files that import or refer to one another in a circle',
  why: 'None of these files can be understood, tested or moved without the others, and where loading runs code, which one is loaded first decides whether the others find what they import.',
  remedy: 'Cut the cheapest dependency of the circle: move what both sides need into a file of its own, or pass it in.',
  severity: 'review',
  action: 'cut',
  test: 'blast',
  inspects: 'files',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  return {
    inspected: structure.codebase.files.length,
    findings: structure.cycles
      .filter(({ members }) => !members.every((file) => structure.roles[file] === 'fixture'))
      .map((cycle) => describe(structure, cycle)),
  };
}

function describe(structure: Structure, cycle: Cycle): FindingDraft {
  const path = (file: number): string => structure.codebase.files[file]!.path;
  const { members, shortest, cut } = cycle;
  const barrelImports = closingBarrelImports(structure, members);
  const start = (barrelImports[0] ?? cut[0])?.from ?? shortest[0]!;
  const words = linkWords(structure, shortest);
  const symbols = fileLabels(shortest.map(path)).map(withoutExtension);
  return {
    // Only the shortest circle: members come and go at the rim of a large knot, and it is still the same knot.
    symbol: symbols.toSorted(compareText).join(' '),
    content: '',
    title: titleOf(cycle, path, words),
    remedy: remedyOf(structure, barrelImports.length > 0 ? barrelImports : cut),
    severity: severityOf(structure, members),
    where: [
      filePlace(structure, start),
      ...shortest.filter((file) => file !== start).map((file) => filePlace(structure, file)),
    ],
    evidence: [
      ...circleFacts(cycle, path),
      ...(barrelImports.length > 0 ? barrelFacts(barrelImports) : cutFacts(cycle, path, words)),
    ],
    component: componentOf(structure, members),
    weight: members.length,
  };
}

const MODEL_FOLDER = /(?:^|\/)(?:models|entities)\/[^/]+$/;

/** Models of one folder refer to one another as the tables behind them do, by functions that are called later. */
function severityOf({ codebase, roles }: Structure, members: readonly number[]): Severity {
  const isOutsideProduction = members.every((file) => roles[file] !== 'production');
  const folders = new Set(members.map((file) => codebase.files[file]!.path.replace(/[^/]+$/, '')));
  const isRelation = folders.size === 1 && MODEL_FOLDER.test(codebase.files[members[0]!]!.path);
  return isOutsideProduction || isRelation ? 'note' : importCycle.severity;
}

type PathOf = (file: number) => string;

function titleOf({ members, shortest }: Cycle, path: PathOf, { verb }: LinkWords): string {
  const labels = fileLabels(shortest.map(path));
  const first = labels[0]!;
  if (members.length === 2) return `${first} and ${labels[1]} ${verb} each other`;
  const spelled = labels.slice(0, limits.spelledFiles);
  const circle = [...spelled, ...(labels.length > spelled.length ? ['…'] : []), first].join(' → ');
  const count = displayCount(members.length, 'file');
  return members.length === shortest.length
    ? `${count} ${verb} one another in a circle: ${circle}`
    : `${count} ${verb} one another in several circles, the shortest being ${circle}`;
}

function remedyOf(structure: Structure, [first, ...others]: readonly DependencyEdge[]): string {
  if (!first) return importCycle.remedy;
  const { files } = structure.codebase;
  const [from, to] = [files[first.from]!.path, files[first.to]!.path];
  const { noun, stopping } = linkWords(structure, [first.from]);
  const rest = displayCount(others.length, `more ${noun}`);
  return [
    isThroughOwnBarrel(structure, first)
      ? `Make ${from} import straight from the file that declares what it needs, not through ${to}.`
      : `Make ${from} stop ${stopping(displayCount(first.references, 'name'), to)}: move what both sides need into a file of its own, or pass it in.`,
    ...(others.length > 0 ? [`${rest} must go too before no circle is left.`] : []),
  ].join(' ');
}

function barrelFacts(barrelImports: readonly DependencyEdge[]): string[] {
  const imports = displayCount(barrelImports.length, 'import');
  return [
    `Only ${imports} through the index file of the importer's own folder ${barrelImports.length === 1 ? 'closes' : 'close'} it.`,
  ];
}

function circleFacts({ members, shortest }: Cycle, path: PathOf): string[] {
  const circle = `Shortest circle: ${[...shortest, shortest[0]!].map(path).join(' → ')}.`;
  if (members.length === shortest.length) return [circle];
  return [`${displayCount(members.length, 'file')} all reach one another.`, circle];
}

function cutFacts({ cut, isCutMinimal }: Cycle, path: PathOf, { noun }: LinkWords): string[] {
  const cost = cut.reduce((sum, edge) => sum + edge.references, 0);
  const proof = isCutMinimal ? 'no cheaper cut exists' : 'a cheaper cut may exist';
  const edges = cut.map((edge) => `${path(edge.from)} → ${path(edge.to)} (${displayCount(edge.references, 'name')})`);
  const total = `Without ${displayCount(cut.length, noun)} of ${displayCount(cost, 'name')} no circle is left; ${proof}.`;
  return [total, `Cheapest to cut: ${listed(edges, limits.namedCuts)}.`];
}
