import { compareText } from '../base/ordering.ts';
import { folderOf, pathBelow } from '../base/paths.ts';
import type { Component } from '../model/component.ts';
import { divideByFolders } from './divide-by-folders.ts';
import { isOwnPart, MATERIAL } from './javascript/own-parts.ts';
import type { LocalPackages } from './javascript/workspace-packages.ts';

/** A package or project that holds more of the files than this is divided by folders: as one node it would say nothing. */
const DOMINANT_SHARE = 0.5;

interface Part {
  readonly name: string;
  readonly folder: string;
  readonly kind: Component['kind'];
  readonly files: readonly number[];
}

/** What people would call a part: a package, or a project of another ecosystem. */
interface Owner {
  readonly name: string;
  readonly folder: string;
}

/** Where parts may come from. */
export interface Ownership {
  readonly packages: LocalPackages;
  readonly projects: readonly Owner[];
}

/** What the team declared to belong together. */
export interface Declaration {
  readonly names: readonly string[];
  /** For each file an index into `names`, or -1 where nobody claims it. */
  readonly componentOf: Int32Array;
}

/**
 * Divides files into the parts people would name: those that are declared and, of the rest, packages and projects, and
 * folders within a dominant one.
 */
export function findComponents(
  paths: readonly string[],
  ownership: Ownership,
  declaration: Declaration | null = null,
): readonly Component[] {
  const rest = [...paths.keys()].filter((file) => (declaration?.componentOf[file] ?? NOBODY) === NOBODY);
  const groups = Map.groupBy(rest, ownersByFolder(paths, findOwners(ownership)));
  const parts = [...groups].flatMap(([owner, files]): Part[] => {
    const isDominant = files.length > rest.length * DOMINANT_SHARE;
    if (owner !== null && owner.name !== '' && !isDominant) return [{ ...owner, kind: 'package', files }];
    return folderParts(owner?.folder ?? '', paths, files);
  });
  const declared = declaration === null ? [] : declaredParts(paths, declaration);
  return withUniqueNames([...declared, ...parts]).toSorted((a, b) => compareText(a.name, b.name));
}

const NOBODY = -1;

/** One that claims no file that was read is no part of the model. */
function declaredParts(paths: readonly string[], { names, componentOf }: Declaration): Part[] {
  const files = Map.groupBy(paths.keys(), (file) => componentOf[file] ?? NOBODY);
  return names.flatMap((name, index): Part[] => {
    const own = files.get(index);
    return own === undefined ? [] : [{ name, folder: foldersIntersection(own, paths), kind: 'declared', files: own }];
  });
}

/** The folder that holds all of the files; paths are sorted, so the first and the last of them differ most. */
function foldersIntersection(files: readonly number[], paths: readonly string[]): string {
  const first = folderOf(paths[files[0]!]!).split('/');
  const last = folderOf(paths[files.at(-1)!]!).split('/');
  const apart = first.findIndex((folder, depth) => folder !== last[depth]);
  return first.slice(0, apart < 0 ? first.length : apart).join('/');
}

/** For each file, the index of its component. */
export function componentOfFiles(components: readonly Component[], fileCount: number): Uint32Array {
  const componentOf = new Uint32Array(fileCount);
  for (const [index, { files }] of components.entries()) for (const file of files) componentOf[file] = index;
  return componentOf;
}

/** By folder: those that are no part of their own, nameless or material of tests, leave theirs to what encloses it. */
function findOwners({ packages, projects }: Ownership): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const { name, folder } of projects) {
    if (!owners.has(folder) && !MATERIAL.test(folder)) owners.set(folder, { name, folder });
  }
  for (const local of packages.byFolder.values()) {
    const { folder, manifest } = local;
    if (isOwnPart(local)) owners.set(folder, { name: manifest.name ?? '', folder });
  }
  return owners;
}

/** Asks once a folder, because files of a folder follow one another. */
function ownersByFolder(paths: readonly string[], owners: ReadonlyMap<string, Owner>): (file: number) => Owner | null {
  const found = new Map<string, Owner | null>();
  const ownerOf = (folder: string): Owner | null => {
    const known = found.get(folder) ?? owners.get(folder);
    if (known !== undefined) return known;
    return folder === '' || found.has(folder) ? null : ownerOf(folderOf(folder));
  };
  return (file) => {
    const folder = folderOf(paths[file] ?? '');
    const owner = ownerOf(folder);
    found.set(folder, owner);
    return owner;
  };
}

function folderParts(folder: string, paths: readonly string[], files: readonly number[]): Part[] {
  const below = files.map((file) => pathBelow(folder, paths[file] ?? '') ?? '');
  return divideByFolders(below).map((part) => {
    const path = [folder, part.folder].filter((each) => each !== '').join('/');
    const chosen = part.members.flatMap((member) => files[member] ?? []);
    return { name: path === '' ? '(root)' : path, folder: path, kind: 'folder', files: chosen };
  });
}

/** A name that two parts share says nothing: both then go by their folder, which is unique within a kind. What is declared keeps its name. */
function withUniqueNames(parts: readonly Part[]): Part[] {
  const counts = new Map<string, number>();
  for (const { name } of parts) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isKept = ({ name, kind }: Part): boolean => kind === 'declared' || counts.get(name) === 1;
  const taken = new Set(parts.filter(isKept).map(({ name }) => name));
  return parts.map((part) => {
    if (isKept(part)) return part;
    let name = part.folder === '' ? '(root)' : part.folder;
    while (taken.has(name)) name = `${name} (${part.kind})`;
    taken.add(name);
    return { ...part, name };
  });
}
