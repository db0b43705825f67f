import { displayCount } from '../base/display-number.ts';
import { filePlace } from './places.ts';
import { type ProductionGraph, productionGraph } from './production-graph.ts';
import { fileLabel, withoutExtension } from './wording.ts';
import type { Coupling } from '../model/component.ts';
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
  const graph = productionGraph(structure);
  const { files, components } = structure.codebase;
  return {
    inspected: files.length + components.length,
    findings: [
      ...components.flatMap((_, component) => componentHub(structure, graph, component)),
      ...files.flatMap((_, file) => fileHub(structure, graph, file)),
    ],
  };
}

function isHub({ fanIn, fanOut }: Coupling, minimum: number): boolean {
  return Math.min(fanIn, fanOut) >= minimum && Math.abs(fanIn - fanOut) / (fanIn + fanOut) <= limits.maximumImbalance;
}

function componentHub(structure: Structure, graph: ProductionGraph, index: number): FindingDraft[] {
  const coupling = graph.componentCoupling[index]!;
  const component = structure.codebase.components[index]!;
  const [busiest] = component.files.toSorted((a, b) => links(graph, b) - links(graph, a) || a - b);
  if (busiest === undefined || !isHub(coupling, limits.minimumComponentLinks)) return [];
  return [
    {
      symbol: component.name,
      content: 'component',
      title: `${component.name} is a hub: ${displayCount(coupling.fanIn, 'component')} depend on it and it depends on ${coupling.fanOut}`,
      // A folder is only taken for a component; a package is one that somebody made.
      severity: component.kind === 'package' ? 'review' : hubComponent.severity,
      where: [filePlace(structure, busiest)],
      evidence: [
        `${coupling.fanIn} components import from it at run time.`,
        `It imports from ${coupling.fanOut} components.`,
      ],
      component: component.name,
      weight: 1000 + coupling.fanIn * coupling.fanOut,
    },
  ];
}

function fileHub(structure: Structure, graph: ProductionGraph, index: number): FindingDraft[] {
  const coupling = graph.fileCoupling[index]!;
  const file = structure.codebase.files[index]!;
  // A file without a unit only passes on what others declare: a barrel is a table of contents, not a hub.
  if (file.units.length === 0 || !isHub(coupling, limits.minimumFileLinks)) return [];
  return [
    {
      symbol: withoutExtension(fileLabel(file.path)),
      content: 'file',
      title: `${fileLabel(file.path)} is a hub: ${displayCount(coupling.fanIn, 'file')} import it and it imports ${coupling.fanOut}`,
      where: [filePlace(structure, index)],
      evidence: [
        `${coupling.fanIn} production files import it at run time.`,
        `It imports ${coupling.fanOut} files of this repository.`,
        `${displayCount(file.units.length, 'function')} on ${displayCount(file.lines, 'line')}.`,
      ],
      component: structure.codebase.components[file.component]?.name ?? null,
      weight: coupling.fanIn * coupling.fanOut,
    },
  ];
}

function links({ fileCoupling }: ProductionGraph, file: number): number {
  return fileCoupling[file]!.fanIn + fileCoupling[file]!.fanOut;
}
