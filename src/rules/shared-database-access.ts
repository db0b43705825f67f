import { compareText } from '../base/ordering.ts';
import type { Codebase } from '../model/codebase.ts';
import type { Place } from '../model/finding.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import type { Service, Wire } from '../model/wire.ts';
import { decidedWires } from './decisions/wire-breaches.ts';
import { componentOf } from './places.ts';
import { listed } from './wording.ts';

const limits = {
  /** Places that a finding carries. */
  places: 10,
  /** Files that the evidence names. */
  namedFiles: 3,
} as const;

/** After the pattern "database per service" of C. Richardson, "Microservices Patterns" (2018), ch. 2. */
export const sharedDatabaseAccess: Rule = {
  name: 'shared-database-access',
  title: "A service touches another service's table",
  why: 'The owner cannot change its own table without breaking somebody whom no interface and no build names.',
  remedy: 'Ask the owner through its interface or its messages, or give the table to the service that needs it.',
  severity: 'review',
  action: 'cut',
  test: 'blast',
  inspects: 'services',
  limits,
  check,
};

type Group = readonly [Wire, ...Wire[]];

/**
 * One table touched by one service or component is one finding, however many files do it. What a decision rules out is
 * told under it, as a forbidden dependency.
 */
function check(structure: Structure): RuleResult {
  const { codebase } = structure;
  const serviceOf = serviceByFile(codebase);
  const groups = new Map<string, [Wire, ...Wire[]]>();
  const decided = decidedWires(structure);
  for (const wire of codebase.wires) {
    if (wire.kind !== 'table' || !serviceOf.has(wire.to) || decided.has(wire)) continue;
    const key = `${wire.label}\0${toucherName(codebase, serviceOf, wire)}\0${serviceOf.get(wire.to)?.folder}`;
    const group = groups.get(key);
    if (group) group.push(wire);
    else groups.set(key, [wire]);
  }
  return {
    inspected: codebase.services.length,
    findings: [...groups.values()].map((group) => describe(structure, serviceOf, group)),
  };
}

function serviceByFile({ services }: Codebase): Map<number, Service> {
  return new Map(services.flatMap((service) => service.files.map((file) => [file, service])));
}

/** A script outside of every service goes by its component. */
function toucherName({ files, components }: Codebase, services: ReadonlyMap<number, Service>, { from }: Wire): string {
  return (
    services.get(from)?.name ?? components[files[from]?.component ?? -1]?.name ?? 'a file outside of every service'
  );
}

function describe(structure: Structure, services: ReadonlyMap<number, Service>, group: Group): FindingDraft {
  const { codebase } = structure;
  const [first] = group;
  const toucher = toucherName(codebase, services, first);
  const owner = services.get(first.to)?.name ?? '';
  const paths = [...new Set(group.map(({ from }) => pathOf(codebase, from)))].toSorted(compareText);
  const places = group.slice(0, limits.places).map((wire) => placeOf(codebase, wire));
  return {
    symbol: first.label,
    // A component may go by its folder, which says where it is and not what it is.
    content: services.get(first.from)?.name ?? '',
    title: `${toucher} touches the table ${first.label}, which ${owner} owns`,
    where: [placeOf(codebase, first), ...places.slice(1)],
    evidence: [
      `Touched in ${listed(paths, limits.namedFiles)}.`,
      ...new Set(group.flatMap(({ evidence }) => evidence)),
      `Owned by ${owner}: ${pathOf(codebase, first.to)}, line ${first.toLine}.`,
    ],
    component: componentOf(
      structure,
      group.map(({ from }) => from),
    ),
    weight: group.length,
  };
}

function pathOf({ files }: Codebase, file: number): string {
  return files[file]?.path ?? '';
}

function placeOf(codebase: Codebase, { from, fromLine }: Wire): Place {
  return { path: pathOf(codebase, from), startLine: fromLine, endLine: fromLine, symbol: null };
}
