import { compareText } from '../../base/ordering.ts';
import { baseNameOf, folderOf } from '../../base/paths.ts';
import type { SymbolFacts } from '../../model/facts.ts';
import { areBuiltTogether } from './platform-suffix.ts';

export interface PackageFile {
  readonly path: string;
  readonly symbols: SymbolFacts;
}

/** The files of one folder with one package clause. */
export interface GoPackage {
  readonly folder: string;
  readonly name: string;
  /** Ascending. */
  readonly files: readonly number[];
  /** Files by the names that they declare in the package block. */
  readonly declaring: ReadonlyMap<string, readonly number[]>;
}

/** Packages of a snapshot by folder; a folder can hold a package, its external tests and programs that are not built with it. */
export class GoPackages {
  readonly #files: readonly PackageFile[];
  readonly #byFolder = new Map<string, GoPackage[]>();
  readonly #ofFile: (GoPackage | null)[] = [];

  constructor(files: readonly PackageFile[]) {
    this.#files = files;
    const groups = new Map<string, number[]>();
    for (const [node, { path, symbols }] of files.entries()) {
      const name = symbols.namespaces[0];
      if (name === undefined) continue;
      const key = `${folderOf(path)}\n${name}`;
      const group = groups.get(key);
      if (group) group.push(node);
      else groups.set(key, [node]);
    }
    this.#ofFile = files.map(() => null);
    for (const [key, nodes] of groups) this.#addPackage(key, nodes);
  }

  #addPackage(key: string, nodes: readonly number[]): void {
    const [folder = '', name = ''] = key.split('\n');
    const goPackage = { folder, name, files: nodes, declaring: this.#declaringFiles(name, nodes) };
    for (const node of nodes) this.#ofFile[node] = goPackage;
    const others = this.#byFolder.get(folder);
    if (others) others.push(goPackage);
    else this.#byFolder.set(folder, [goPackage]);
  }

  #declaringFiles(name: string, nodes: readonly number[]): Map<string, number[]> {
    const declaring = new Map<string, number[]>();
    for (const node of nodes) {
      for (const declaration of this.#files[node]?.symbols.declarations ?? []) {
        const own = declaration.name.slice(name.length + 1);
        const known = declaring.get(own);
        if (!known) declaring.set(own, [node]);
        else if (known.at(-1) !== node) known.push(node);
      }
    }
    return declaring;
  }

  ofFile(node: number): GoPackage | null {
    return this.#ofFile[node] ?? null;
  }

  /** What an import of a folder brings: neither its tests nor, where there is another, a program; null when nothing was read. */
  importable(folder: string, from: string): GoPackage | null {
    const candidates = (this.#byFolder.get(folder) ?? []).filter(
      ({ name, files }) => from === folder || files.some((node) => !this.isTest(node) && !name.endsWith('_test')),
    );
    const rank = ({ name }: GoPackage): number => Number(name.endsWith('_test')) * 2 + Number(name === 'main');
    return (
      candidates.sort(
        (a, b) => rank(a) - rank(b) || b.files.length - a.files.length || compareText(a.name, b.name),
      )[0] ?? null
    );
  }

  /** The files of a package that declare a name, as far as a file can see them. */
  declaring(goPackage: GoPackage, name: string, seenFrom: number): readonly number[] {
    const from = this.#files[seenFrom]?.path ?? '';
    const seesTests = this.isTest(seenFrom) && folderOf(from) === goPackage.folder;
    const found = (goPackage.declaring.get(name) ?? []).filter((node) => seesTests || !this.isTest(node));
    if (found.length < 2 || found.includes(seenFrom)) return found.includes(seenFrom) ? [] : found;
    return found.filter((node) => areBuiltTogether(from, this.#files[node]?.path ?? ''));
  }

  /** Stands for a package where nothing tells which of its files is meant. */
  representative(goPackage: GoPackage): number | null {
    const files = goPackage.files.filter((node) => !this.isTest(node));
    const named = [`${goPackage.name}.go`, `${baseNameOf(goPackage.folder)}.go`];
    const nameOf = (node: number): string => baseNameOf(this.#files[node]?.path ?? '');
    for (const name of named) {
      const found = files.find((node) => nameOf(node) === name);
      if (found !== undefined) return found;
    }
    return files.find((node) => nameOf(node) !== 'doc.go') ?? files[0] ?? null;
  }

  isTest(node: number): boolean {
    return this.#files[node]?.path.endsWith('_test.go') ?? false;
  }
}
