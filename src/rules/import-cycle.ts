import { displayCount } from '../base/display-number.ts';
import { compareText } from '../base/ordering.ts';
import { type CutAdvice, firstOf } from '../model/cut-advice.ts';
import { edgeAt, edgeBetween, type DependencyEdge } from '../model/graph.ts';
import { circleFacts, cutFacts, titleOf } from './cycle-wording.ts';
import { fileIdentity } from './file-identity.ts';
import { componentOf, importPlace } from './places.ts';
import { hasDependencies } from '../model/known-languages.ts';
import { linkWords } from './wording.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Cycle } from '../model/cycle.ts';
import type { Place, Severity } from '../model/finding.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** Files of a circle that the title spells out. */
  spelledFiles: 4,
  /** Cuts that the evidence names. */
  namedCuts: 3,
} as const;

/**
 * Only dependencies that bind when a file is loaded count in full: a circle of types costs neither order of loading nor
 * testability, and one that waits until something is called is a note. One among fixtures is input of a test, there on purpose.
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
  const { codebase, cycles, cutAdvice, deferredCycles, roles } = structure;
  const advised = cycles.map((cycle, at) => ({ cycle, advice: cutAdvice[at]! }));
  const isMeant = ({ members }: Cycle): boolean => !members.every((file) => roles[file] === 'fixture');
  return {
    inspected: codebase.files.filter(({ language }) => hasDependencies(language)).length,
    findings: [
      ...advised.filter(({ cycle }) => isMeant(cycle)).map(({ cycle, advice }) => describe(structure, cycle, advice)),
      ...deferredCycles.filter(isMeant).map((cycle) => describeDeferred(structure, cycle)),
    ],
  };
}

function describe(structure: Structure, cycle: Cycle, advice: CutAdvice): FindingDraft {
  const { codebase } = structure;
  return {
    symbol: identityOf(codebase, cycle),
    content: '',
    title: titleOf(codebase, cycle, limits.spelledFiles),
    remedy: remedyOf(codebase, advice),
    severity: severityOf(structure, cycle.members),
    where: placesOf(structure, cycle, firstOf(advice)),
    evidence: [...circleFacts(codebase, cycle), ...cutFacts(codebase, advice, limits.namedCuts)],
    component: componentOf(structure, cycle.members),
    weight: cycle.members.length,
  };
}

/** The circle that the files close only when they run is written as the others are, and weighs less. */
function describeDeferred(structure: Structure, cycle: Cycle): FindingDraft {
  const { codebase } = structure;
  const advice = { redirect: [], cut: cycle.cut, isCutMinimal: cycle.isCutMinimal };
  return {
    ...describe(structure, cycle, advice),
    content: 'deferred',
    remedy: `Keep what is deferred as it is. To end the circle as well: ${remedyOf(codebase, advice)}`,
    title: `${titleOf(codebase, cycle, limits.spelledFiles)}, only through deferred imports`,
    severity: 'note',
    evidence: [
      ...circleFacts(codebase, cycle),
      'It does not exist while files are loaded: at least one import waits until it is called, or names a file that is loaded apart.',
    ],
  };
}

/**
 * Only the shortest circle: members come and go at the rim of a large knot, and it is still the same knot. What the files
 * are does not follow from their paths, so that the circle survives moving and renaming them (decision 0010).
 */
function identityOf({ files }: Codebase, { shortest }: Cycle): string {
  return shortest
    .map((file) => fileIdentity(files[file]!))
    .toSorted(compareText)
    .join(' ');
}

/** Where to start, then the other files of the circle, each at the import that leads on. */
function placesOf(structure: Structure, { shortest }: Cycle, first: DependencyEdge | undefined): [Place, ...Place[]] {
  const { codebase } = structure;
  const steps = shortest.map((from, index) => stepBetween(codebase, from, shortest[(index + 1) % shortest.length]!));
  const start = first ?? steps[0]!;
  const others = steps.filter(({ from }) => from !== start.from);
  return [importPlace(structure, start), ...others.map((step) => importPlace(structure, step))];
}

function stepBetween({ graph }: Codebase, from: number, to: number): DependencyEdge {
  const at = edgeBetween(graph, from, to);
  if (at === null) throw new Error('A circle goes along an edge that the graph does not have.');
  return edgeAt(graph, from, at);
}

const MODEL_FOLDER = /(?:^|\/)(?:models|entities)\/[^/]+$/;

/** Models of one folder refer to one another as the tables behind them do, by functions that are called later. */
function severityOf({ codebase, roles }: Structure, members: readonly number[]): Severity {
  const isOutsideProduction = members.every((file) => roles[file] !== 'production');
  const folders = new Set(members.map((file) => codebase.files[file]!.path.replace(/[^/]+$/, '')));
  const isRelation = folders.size === 1 && MODEL_FOLDER.test(codebase.files[members[0]!]!.path);
  return isOutsideProduction || isRelation ? 'note' : importCycle.severity;
}

function remedyOf(codebase: Codebase, advice: CutAdvice): string {
  const first = firstOf(advice);
  if (!first) return importCycle.remedy;
  const [from, to] = [codebase.files[first.from]!.path, codebase.files[first.to]!.path];
  const { noun, stopping } = linkWords(codebase, [first.from]);
  const { redirect, cut } = advice;
  const alike = redirect.length > 1 ? `, and ${displayCount(redirect.length - 1, 'more import')} in the same way` : '';
  const others = redirect.length > 0 ? cut.length : cut.length - 1;
  return [
    redirect.length > 0
      ? `Make ${from} import straight from the file that declares what it needs, not through ${to}${alike}.`
      : `Make ${from} stop ${stopping(displayCount(first.references, 'name'), to)}: move what both sides need into a file of its own, or pass it in.`,
    ...(others > 0 ? [`${displayCount(others, `more ${noun}`)} must go too before no circle is left.`] : []),
  ].join(' ');
}
