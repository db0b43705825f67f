import type { Structure } from '../../model/structure.ts';
import type { Wire } from '../../model/wire.ts';
import { fileIdentity } from '../file-identity.ts';
import { fileLabel } from '../wording.ts';
import type { BreachList } from './breach-list.ts';
import type { Breach } from './describe-breach.ts';
import { heldFiles, NO_PART, partOfFiles } from '../../model/held-files.ts';
import { type HeldFunction, heldFunctions } from '../../model/held-functions.ts';
import { filesOf, namesOf } from './import-breaches.ts';

/** `wire`: who may ask whom over HTTP, messages and tables. One file and one route, channel or table is one breach. */
export function wireBreaches(structure: Structure, held: HeldFunction<'wire'>): BreachList {
  const { codebase } = structure;
  const breaches = new Map<string, Breach>();
  const { inspected, broken } = judgeWires(structure, held);
  for (const { wire, defect } of broken) {
    const key = `${wire.from} ${wire.kind} ${wire.label}`;
    if (breaches.has(key)) continue;
    const [from, to] = [codebase.files[wire.from]!, codebase.files[wire.to]!];
    breaches.set(key, {
      held,
      from: wire.from,
      line: wire.fromLine,
      symbol: `${fileIdentity(from)} → ${wire.label}`,
      title: `${fileLabel(from.path)} ${VERB[wire.kind]} ${wire.label}, and ${defect}`,
      evidence: [...wire.evidence, `The other end: ${to.path}, line ${wire.toLine}.`],
      isTypeOnly: false,
    });
  }
  return { inspected, breaches: [...breaches.values()] };
}

/** Wires that an accepted decision rules out: what is told under the decision is told once. */
export function decidedWires(structure: Structure): ReadonlySet<Wire> {
  const held = heldFunctions(structure, ['wire']).filter(({ isBinding }) => isBinding);
  return new Set(held.flatMap((each) => judgeWires(structure, each).broken.map(({ wire }) => wire)));
}

interface JudgedWires {
  readonly inspected: number;
  readonly broken: readonly { readonly wire: Wire; readonly defect: string }[];
}

function judgeWires(structure: Structure, held: HeldFunction<'wire'>): JudgedWires {
  const isHeld = heldFiles(structure, held.given);
  const defectOf = judgeOf(structure, held);
  const broken: { wire: Wire; defect: string }[] = [];
  let inspected = 0;
  for (const wire of structure.codebase.wires) {
    if (!held.given.by.includes(wire.kind) || isHeld[wire.from] === 0) continue;
    const defect = defectOf(wire);
    if (defect === null) continue;
    inspected += 1;
    if (defect !== '') broken.push({ wire, defect });
  }
  return { inspected, broken };
}

const VERB: Readonly<Record<Wire['kind'], string>> = {
  http: 'calls',
  message: 'listens to',
  table: 'touches the table',
};

/** '' is as it should be; null is none of the function's business. */
type Judge = (wire: Wire) => string | null;

function judgeOf({ codebase }: Structure, { given }: HeldFunction<'wire'>): Judge {
  const { terms } = given;
  if (terms.kind === 'independent') {
    const partOf = partOfFiles(terms.groups, codebase.files.length);
    return ({ from, to }) => {
      const [own, other] = [partOf[from]!, partOf[to]!];
      if (own === NO_PART) return null;
      if (other === NO_PART || own === other) return '';
      return `${terms.groups[own]!.name} must leave alone what ${terms.groups[other]!.name} owns`;
    };
  }
  const [from, to] = [filesOf(terms.from), filesOf(terms.to)];
  if (terms.kind === 'forbid') {
    const defect = `${namesOf(terms.from)} must leave alone what ${namesOf(terms.to)} owns`;
    return (wire) => {
      if (!from.has(wire.from) || to.has(wire.from)) return null;
      return to.has(wire.to) ? defect : '';
    };
  }
  const defect = `${namesOf(terms.from)} may ask only ${namesOf(terms.to)}`;
  return (wire) => {
    if (!from.has(wire.from) || from.has(wire.to)) return null;
    return to.has(wire.to) ? '' : defect;
  };
}
