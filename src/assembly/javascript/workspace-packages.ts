import { compareText } from '../../base/ordering.ts';
import { folderOf, foldersAbove, pathBelow } from '../../base/paths.ts';
import type { Manifest, PackageManifest } from '../../model/manifest.ts';
import { compilePattern, expandBraces, matchesPattern, type PathPattern } from './path-pattern.ts';

/** A package.json of the snapshot. */
export interface LocalPackage {
  readonly folder: string;
  readonly manifest: PackageManifest;
  /** The nearest package above it. */
  readonly parent: LocalPackage | null;
  /** True when a workspace lists it or is rooted in it, and for the top package of a repository. */
  readonly isMember: boolean;
  readonly dependencies: ReadonlySet<string>;
}

export interface LocalPackages {
  readonly byFolder: ReadonlyMap<string, LocalPackage>;
  /** Members first, then the ones nearer to the root, then by path. */
  readonly byName: ReadonlyMap<string, readonly LocalPackage[]>;
}

/** Finds the packages of a snapshot and which of them belong to a workspace. */
export function findPackages(manifests: ReadonlyMap<string, Manifest>): LocalPackages {
  const membership = workspaceMembership(manifests);
  const byFolder = new Map<string, LocalPackage>();
  const found = [...manifests]
    .flatMap(([path, manifest]) => (manifest.kind === 'package' ? [{ folder: folderOf(path), manifest }] : []))
    .toSorted((a, b) => compareText(a.folder, b.folder));
  for (const { folder, manifest } of found) {
    byFolder.set(folder, {
      folder,
      manifest,
      parent: folder === '' ? null : nearestPackage(byFolder, folderOf(folder)),
      isMember: membership(folder),
      dependencies: new Set(manifest.dependencies),
    });
  }
  return { byFolder, byName: groupByName(byFolder) };
}

/** The package that a folder belongs to. */
export function nearestPackage(byFolder: ReadonlyMap<string, LocalPackage>, folder: string): LocalPackage | null {
  let at = folder;
  for (;;) {
    const found = byFolder.get(at);
    if (found) return found;
    if (at === '') return null;
    at = folderOf(at);
  }
}

function groupByName(byFolder: ReadonlyMap<string, LocalPackage>): Map<string, LocalPackage[]> {
  const byName = new Map<string, LocalPackage[]>();
  for (const local of byFolder.values()) {
    const { name } = local.manifest;
    if (name === null || name === '') continue;
    const namesakes = byName.get(name);
    if (namesakes) namesakes.push(local);
    else byName.set(name, [local]);
  }
  for (const namesakes of byName.values()) {
    namesakes.sort(
      (a, b) => Number(b.isMember) - Number(a.isMember) || depthOf(a) - depthOf(b) || compareText(a.folder, b.folder),
    );
  }
  return byName;
}

function depthOf(local: LocalPackage): number {
  return local.folder === '' ? 0 : local.folder.split('/').length;
}

interface Workspace {
  readonly included: readonly PathPattern[];
  readonly excluded: readonly PathPattern[];
}

/** Asks only the workspaces above a folder, so that many of them cost no more than one. */
function workspaceMembership(manifests: ReadonlyMap<string, Manifest>): (folder: string) => boolean {
  const workspaces = new Map<string, Workspace[]>();
  for (const [path, manifest] of manifests) {
    const patterns = workspacePatterns(manifest);
    if (patterns.length === 0) continue;
    const root = folderOf(path);
    workspaces.set(root, [...(workspaces.get(root) ?? []), workspaceOf(patterns)]);
  }
  return (folder) =>
    folder === '' ||
    [folder, ...foldersAbove(folder)].some((root) =>
      workspaces.get(root)?.some((workspace) => isMemberOf(workspace, pathBelow(root, folder) ?? '')),
    );
}

function workspacePatterns(manifest: Manifest): readonly string[] {
  if (manifest.kind === 'workspace') return manifest.packages;
  return manifest.kind === 'package' ? manifest.workspaces : [];
}

function workspaceOf(patterns: readonly string[]): Workspace {
  const written = patterns.flatMap(expandBraces);
  return {
    included: written.filter((pattern) => !pattern.startsWith('!')).map(compilePattern),
    excluded: written.filter((pattern) => pattern.startsWith('!')).map((pattern) => compilePattern(pattern.slice(1))),
  };
}

/** `below` is relative to the workspace's root, which is a member itself. */
function isMemberOf(workspace: Workspace, below: string): boolean {
  if (below === '') return true;
  const parts = below.split('/');
  const isMatch = (pattern: PathPattern): boolean => matchesPattern(pattern, parts);
  return workspace.included.some(isMatch) && !workspace.excluded.some(isMatch) && !parts.includes('node_modules');
}
