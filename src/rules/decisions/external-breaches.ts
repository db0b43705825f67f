import type { Structure } from '../../model/structure.ts';
import { fileIdentity } from '../file-identity.ts';
import { fileLabel } from '../wording.ts';
import type { BreachList } from './breach-list.ts';
import { heldFiles } from '../../model/held-files.ts';
import type { HeldFunction } from '../../model/held-functions.ts';
import { filesOf, namesOf } from './import-breaches.ts';

/** `external`: which part may import which packages. */
export function externalBreaches(structure: Structure, held: HeldFunction<'external'>): BreachList {
  const { codebase } = structure;
  const { packages, place, parts } = held.given;
  const isHeld = heldFiles(structure, held.given);
  const named = filesOf(parts);
  const meant = codebase.externals.filter(({ name }) => packages.some((pattern) => isPackageNamed(name, pattern)));
  const uses = meant.flatMap(({ name, importers }) =>
    importers.filter((file) => isHeld[file] === 1).map((file) => ({ name, file })),
  );
  const broken = uses.filter(({ file }) => named.has(file) === (place === 'not-in'));
  const may = place === 'only-in' ? `only ${namesOf(parts)} may` : `${namesOf(parts)} must not`;
  return {
    inspected: uses.length,
    breaches: broken.map(({ name, file }) => {
      const own = codebase.files[file]!;
      return {
        held,
        from: file,
        line: 1,
        symbol: `${fileIdentity(own)} → ${name}`,
        title: `${fileLabel(own.path)} uses ${name}, and ${may}`,
        evidence: [`${own.path} imports ${name}.`],
        remedy: `Ask for it where ${name} is allowed, or change the decision.`,
        isTypeOnly: false,
      };
    }),
  };
}

/** `@shop/*` names all packages of a scope, `System.Data` also what lies below it in languages of namespaces. */
export function isPackageNamed(name: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return name.startsWith(pattern.slice(0, -1));
  return name === pattern || name.startsWith(`${pattern}/`) || name.startsWith(`${pattern}.`);
}
