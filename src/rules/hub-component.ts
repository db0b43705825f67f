import { displayCount } from '../base/display-number.ts';
import { fileIdentity } from './file-identity.ts';
import { filePlace } from './places.ts';
import { fileLabel, linkWords } from './wording.ts';
import type { SourceFile } from '../model/codebase.ts';
import { isIndexName } from '../model/cut-advice.ts';
import type { Coupling } from '../model/component.ts';
import type { ProductionGraph } from '../model/production-graph.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';

const limits = {
  /** A file is a hub only with at least so many production files on either side. */
  minimumFileLinks: 12,
  /** A component is a hub only with at least so many components on either side. */
  minimumComponentLinks: 6,
  /** Largest |in - out| / (in + out): beyond it one side is so thin that the node is a foundation or an entry point. */
  maximumImbalance: 0.5,
} as const;

/** Hub-like dependency after F. Arcelli Fontana et al., "Arcan" (ICSA 2017), with floors in place of medians. */
export const hubComponent: Rule = {
  name: 'hub-component',
  title: 'A hub that much depends on and that depends on much',
  why: 'Changes reach it from every side and leave it to every side: it is edited often, and each edit is risky.',
  remedy:
    'Split it along its users: each group of users gets the part it needs, with only the dependencies of that part.',
  severity: 'note',
  action: 'split',
  test: 'blast',
  inspects: 'files and components',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  const { componentCoupling, fileCoupling } = structure.production;
  return {
    inspected: fileCoupling.length + componentCoupling.length,
    findings: [
      ...hubsIn(componentCoupling, limits.minimumComponentLinks).flatMap((hub) => componentHub(structure, hub)),
      ...hubsIn(fileCoupling, limits.minimumFileLinks).flatMap((hub) => fileHub(structure, hub)),
    ],
  };
}

interface Hub extends Coupling {
  readonly index: number;
}

function hubsIn(couplings: readonly Coupling[], minimum: number): Hub[] {
  const hubs: Hub[] = [];
  for (let index = 0; index < couplings.length; index += 1) {
    const coupling = couplings[index]!;
    const { fanIn, fanOut } = coupling;
    if (fanIn < minimum || fanOut < minimum) continue;
    if (Math.abs(fanIn - fanOut) / (fanIn + fanOut) <= limits.maximumImbalance) hubs.push({ ...coupling, index });
  }
  return hubs;
}

function componentHub(structure: Structure, { index, fanIn, fanOut }: Hub): FindingDraft[] {
  const component = structure.codebase.components[index]!;
  const [busiest] = component.files.toSorted(
    (a, b) => links(structure.production, b) - links(structure.production, a) || a - b,
  );
  if (busiest === undefined) return [];
  const { verb, verbOfOne } = linkWords(structure.codebase, [busiest]);
  return [
    {
      symbol: component.name,
      content: 'component',
      title: `${component.name} is a hub: ${displayCount(fanIn, 'component')} depend on it and it depends on ${fanOut}`,
      // A folder is only taken for a component; a package is one that somebody made.
      severity: component.kind === 'package' ? 'review' : hubComponent.severity,
      where: [filePlace(structure, busiest)],
      evidence: [
        `${fanIn} components ${verb} its files at run time.`,
        `It ${verbOfOne} those of ${fanOut} components.`,
      ],
      component: component.name,
      weight: 1000 + fanIn * fanOut,
    },
  ];
}

function fileHub(structure: Structure, { index, fanIn, fanOut }: Hub): FindingDraft[] {
  const file = structure.codebase.files[index]!;
  if (isTableOfContents(file, fanOut)) return [];
  const { verb, verbOfOne } = linkWords(structure.codebase, [index]);
  return [
    {
      symbol: fileIdentity(file),
      content: 'file',
      title: `${fileLabel(file.path)} is a hub: ${displayCount(fanIn, 'file')} ${verb} it and it ${verbOfOne} ${fanOut}`,
      where: [filePlace(structure, index)],
      evidence: [
        `${fanIn} production files ${verb} it at run time.`,
        `It ${verbOfOne} ${fanOut} files of this repository.`,
        `${displayCount(file.units.length, 'function')} on ${displayCount(file.lines, 'line')}.`,
      ],
      component: structure.codebase.components[file.component]?.name ?? null,
      weight: fanIn * fanOut,
    },
  ];
}

/** A barrel, also one with a function or two: it mostly passes on what others declare, so it is no hub. */
function isTableOfContents({ path, units }: SourceFile, fanOut: number): boolean {
  return units.length === 0 || (isIndexName(path) && units.length < fanOut);
}

function links({ fileCoupling }: ProductionGraph, file: number): number {
  return fileCoupling[file]!.fanIn + fileCoupling[file]!.fanOut;
}
