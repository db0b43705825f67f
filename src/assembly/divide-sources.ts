import { folderOf } from '../base/paths.ts';
import type { Component } from '../model/component.ts';
import { hasDependencies } from '../model/known-languages.ts';
import { type Declaration, type Ownership, findComponents } from './components.ts';

export interface DividedSource {
  readonly path: string;
  readonly language: string;
}

/**
 * The components of code, and in each of them the settings and scripts of its folders. Those depend on nothing: counted
 * like code they would make parts of their own, and decide where a part is large enough to be divided. Where the team says
 * what they belong to, that holds.
 */
export function divideSources(
  sources: readonly DividedSource[],
  ownership: Ownership,
  declaration: Declaration | null = null,
): readonly Component[] {
  const isDeclared = (file: number): boolean => (declaration?.componentOf[file] ?? NOBODY) !== NOBODY;
  const all = [...sources.keys()];
  const own = all.filter((file) => hasDependencies(sources[file]!.language) || isDeclared(file));
  // Nobody who claims some files is given others, and where there is no other code, its place is taken by what there is.
  const divided = own.every(isDeclared) ? all : own;
  const found = findComponents(
    divided.map((file) => sources[file]!.path),
    ownership,
    declaration && { ...declaration, componentOf: Int32Array.from(divided, (file) => declaration.componentOf[file]!) },
  );
  const components = found.map((each) => ({ ...each, files: each.files.map((member) => divided[member]!) }));
  return divided === all ? components : withBystanders(components, sources);
}

const NOBODY = -1;

/** Every file that is in no component yet goes to the one with most files in the nearest folder around it that has any. */
function withBystanders(components: readonly Component[], sources: readonly DividedSource[]): Component[] {
  const files = components.map((component) => [...component.files]);
  const placed = new Set(files.flat());
  const largest = largestByFolder(components, sources);
  for (const [file, { path }] of sources.entries()) {
    if (placed.has(file)) continue;
    let folder = folderOf(path);
    while (!largest.has(folder)) folder = folderOf(folder);
    files[largest.get(folder)!]!.push(file);
  }
  return components.map((component, at) => ({ ...component, files: files[at]!.toSorted((a, b) => a - b) }));
}

/** By folder, also one with nothing but folders in it: the component that has most of the files below it, of several the first. */
function largestByFolder(
  components: readonly Component[],
  sources: readonly DividedSource[],
): ReadonlyMap<string, number> {
  const largest = new Map<string, { readonly component: number; readonly count: number }>();
  for (const [component, { files, kind }] of components.entries()) {
    if (kind === 'declared') continue;
    for (const [folder, count] of countByFolder(files, sources)) {
      if ((largest.get(folder)?.count ?? 0) < count) largest.set(folder, { component, count });
    }
  }
  return new Map([...largest].map(([folder, { component }]) => [folder, component]));
}

function countByFolder(files: readonly number[], sources: readonly DividedSource[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const file of files) {
    for (let folder = folderOf(sources[file]!.path); ; folder = folderOf(folder)) {
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
      if (folder === '') break;
    }
  }
  return counts;
}
