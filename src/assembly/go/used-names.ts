import type { ImportFact } from '../../model/facts.ts';
import type { GoPackage, GoPackages, PackageFile } from './go-packages.ts';

/** For each other file of a file's own package how many of its names the file uses. */
export function ownNamesUsed(packages: GoPackages, file: PackageFile, node: number): Map<number, NameUse> {
  const own = packages.ofFile(node);
  const used = new Map<number, NameUse>();
  if (own === null) return used;
  for (const [name, line] of operandsOf(file)) count(used, packages.declaring(own, name, node), line);
  return used;
}

/** How many names of another file are used, and the line of the first. */
export interface NameUse {
  readonly names: number;
  readonly line: number;
}

interface ImportUse {
  readonly packages: GoPackages;
  readonly source: PackageFile;
  readonly fact: ImportFact;
  readonly target: GoPackage;
  readonly node: number;
}

/** For each file of an imported package how many of its names the importer uses; never empty unless the package is. */
export function membersUsed(use: ImportUse): Map<number, NameUse> {
  const { packages, fact, target, node } = use;
  const used = new Map<number, NameUse>();
  const { line } = fact;
  for (const name of memberNames(use)) count(used, packages.declaring(target, name, node), line);
  if (used.size === 0 && fact.names.length === 0) count(used, packages.declaring(target, 'init', node), line);
  const representative = packages.representative(target);
  if (used.size === 0 && representative !== null) used.set(representative, { names: 1, line });
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
  const operands = operandsOf(source);
  // `import .` brings what begins with a capital, and nothing that the importing package declares itself.
  return [...operands.keys()].filter((name) => /^\p{Lu}/u.test(name) && own?.declaring.has(name) !== true);
}

function operandOf(name: string): string {
  const dot = name.indexOf('.');
  return dot < 0 ? name : name.slice(0, dot);
}

/** What is before the first dot of each name, with the first line that mentions it. */
function operandsOf({ symbols }: PackageFile): Map<string, number> {
  const lines = new Map<string, number>();
  for (const { name, line } of symbols.references) {
    const operand = operandOf(name);
    lines.set(operand, Math.min(lines.get(operand) ?? line, line));
  }
  return lines;
}

function count(used: Map<number, NameUse>, nodes: readonly number[], line: number): void {
  for (const node of nodes) {
    const known = used.get(node) ?? { names: 0, line };
    used.set(node, { names: known.names + 1, line: Math.min(known.line, line) });
  }
}
