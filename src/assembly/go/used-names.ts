import type { ImportFact } from '../../model/facts.ts';
import type { GoPackage, GoPackages, PackageFile } from './go-packages.ts';

/** For each other file of a file's own package how many of its names the file uses. */
export function ownNamesUsed(packages: GoPackages, file: PackageFile, node: number): Map<number, number> {
  const own = packages.ofFile(node);
  const used = new Map<number, number>();
  if (own === null) return used;
  const operands = new Set(file.symbols.references.map(({ name }) => operandOf(name)));
  for (const name of operands) count(used, packages.declaring(own, name, node));
  return used;
}

interface ImportUse {
  readonly packages: GoPackages;
  readonly source: PackageFile;
  readonly fact: ImportFact;
  readonly target: GoPackage;
  readonly node: number;
}

/** For each file of an imported package how many of its names the importer uses; never empty unless the package is. */
export function membersUsed(use: ImportUse): Map<number, number> {
  const { packages, fact, target, node } = use;
  const used = new Map<number, number>();
  for (const name of memberNames(use)) count(used, packages.declaring(target, name, node));
  if (used.size === 0 && fact.names.length === 0) count(used, packages.declaring(target, 'init', node));
  const representative = packages.representative(target);
  if (used.size === 0 && representative !== null) used.set(representative, 1);
  return used;
}

function memberNames({ packages, source, fact, target, node }: ImportUse): readonly string[] {
  const { references } = source.symbols;
  if (fact.kind !== 'namespace') {
    if (fact.names.length > 0) return fact.names;
    const prefix = `${target.name}.`;
    return references.filter(({ name }) => name.startsWith(prefix)).map(({ name }) => name.slice(prefix.length));
  }
  const own = packages.ofFile(node);
  const operands = new Set(references.map(({ name }) => operandOf(name)));
  // `import .` brings what begins with a capital, and nothing that the importing package declares itself.
  return [...operands].filter((name) => /^\p{Lu}/u.test(name) && own?.declaring.has(name) !== true);
}

function operandOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

function count(used: Map<number, number>, nodes: readonly number[]): void {
  for (const node of nodes) used.set(node, (used.get(node) ?? 0) + 1);
}
