import { displayCount } from '../base/display-number.ts';
import { compareText } from '../base/ordering.ts';
import { edgesOf } from '../model/graph.ts';
import { fileLayer } from '../model/file-layer.ts';
import { layerFinder } from '../model/intended-components.ts';
import type { SourceFile } from '../model/codebase.ts';
import type { UnitFact } from '../model/facts.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import type { Wire } from '../model/wire.ts';
import { componentName, unitPlace } from './places.ts';
import { listed } from './wording.ts';

const limits = {
  /** Services that a component may talk to before it is asked about. */
  services: 3,
  /** Cognitive complexity of all it holds from which on it decides between them, and does not only show them side by side. */
  deciding: 12,
  named: 6,
} as const;

/** A process over several services belongs to one of them: C. Richardson, "Microservices Patterns" (2018), ch. 4. */
export const orchestrationInUi: Rule = {
  name: 'orchestration-in-ui',
  title: 'A user interface component that conducts several services',
  why: 'When the window is closed or a call fails half way, nobody takes the earlier steps back; no other client can do the same.',
  remedy: 'Give the whole step one endpoint of the service that owns it, and let the component make that one call.',
  severity: 'review',
  action: 'split',
  test: 'domain',
  inspects: 'user interface components',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  const { files, wires } = structure.codebase;
  const called = Map.groupBy(
    wires.filter(({ kind }) => kind === 'http'),
    ({ from }) => from,
  );
  const services = new Map(
    structure.codebase.services.flatMap(({ name, files: own }) => own.map((file) => [file, name])),
  );
  const layerOf = layerFinder(structure.codebase);
  // A whole package may be declared as user interface: its files without markup are no components for that.
  const components = files.flatMap((file, index) =>
    structure.roles[index] === 'production' && fileLayer(file.path, file.units) === 'ui' && layerOf(index) === 'ui'
      ? [index]
      : [],
  );
  const imports = importsOf(structure, new Set(components));
  return {
    inspected: components.length,
    findings: components.flatMap((file) => {
      const calls = [file, ...reachedFrom(file, imports, structure)].flatMap((each) => called.get(each) ?? []);
      return describe(files[file]!, { calls, services }, structure);
    }),
  };
}

/** What components and files that only pass on import at run time, other components left out: their calls are their own. */
function importsOf({ codebase }: Structure, components: ReadonlySet<number>): Map<number, number[]> {
  const imports = new Map<number, number[]>();
  for (const { from, to, isTypeOnly } of edgesOf(codebase.graph)) {
    const isFollowed = components.has(from) || codebase.files[from]!.units.length === 0;
    if (isTypeOnly || !isFollowed || components.has(to)) continue;
    const targets = imports.get(from);
    if (targets === undefined) imports.set(from, [to]);
    else targets.push(to);
  }
  return imports;
}

/** What a component imports, by itself or through a file that only passes on. */
function reachedFrom(file: number, imports: ReadonlyMap<number, readonly number[]>, { codebase }: Structure): number[] {
  const direct = imports.get(file) ?? [];
  const passedOn = direct.flatMap((target) =>
    codebase.files[target]!.units.length === 0 ? (imports.get(target) ?? []) : [],
  );
  return [...new Set([...direct, ...passedOn])];
}

interface Calls {
  readonly calls: readonly Wire[];
  /** Name of the service by file. */
  readonly services: ReadonlyMap<number, string>;
}

function describe(file: SourceFile, { calls: wires, services: known }: Calls, structure: Structure): FindingDraft[] {
  const { files, components } = structure.codebase;
  const named = wires.map(({ to }) => known.get(to) ?? components[files[to]!.component]?.name ?? files[to]!.path);
  const services = [...new Set(named)].toSorted(compareText);
  if (services.length < limits.services) return [];
  const unit = decidingUnit(file);
  if (unit === null || unit.cognitive < limits.deciding) return [];
  const labels = [...new Set(wires.map(({ label }) => label))];
  const clients = [...new Set(wires.map(({ from }) => files[from]!.path))];
  return [
    {
      symbol: unit.unit.name,
      content: '',
      title: `${unit.unit.name} calls ${services.length} services and decides between them: ${listed(services, limits.named)}`,
      where: [unitPlace(file, unit.unit)],
      evidence: [
        `The clients it calls through reach ${displayCount(labels.length, 'route')}: ${listed(labels, limits.named)}.`,
        `They are ${listed(clients, limits.named)}.`,
        `Cognitive complexity ${unit.cognitive} with all it holds; from ${limits.deciding} on it does more than show.`,
      ],
      component: componentName(structure, file),
      weight: services.length * unit.cognitive,
    },
  ];
}

interface Deciding {
  readonly unit: UnitFact;
  readonly cognitive: number;
}

/** The UI component of the file that holds the most decisions, with those of the functions inside it. */
function decidingUnit({ units }: SourceFile): Deciding | null {
  const components = units
    .filter(({ kind }) => kind === 'component')
    .map((unit): Deciding => {
      const inside = units.filter(({ startLine, endLine }) => startLine >= unit.startLine && endLine <= unit.endLine);
      return { unit, cognitive: inside.reduce((sum, { cognitive }) => sum + cognitive, 0) };
    });
  return components.toSorted((a, b) => b.cognitive - a.cognitive)[0] ?? null;
}
