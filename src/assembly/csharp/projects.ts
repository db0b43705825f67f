import { compareText } from '../../base/ordering.ts';
import { baseNameOf, folderOf, foldersAbove, joinPath } from '../../base/paths.ts';
import type { DeclaredProject } from '../ecosystem-links.ts';
import type { CSharpManifest, MsbuildManifest, ProjectUsing } from '../../model/csharp-manifest.ts';
import { applyingManifests } from './applying-manifests.ts';
import { matchPaths } from './match-paths.ts';

/** A project with what applies to it from the files that it imports. */
export interface FoundProject {
  readonly project: DeclaredProject;
  readonly sdk: string;
  readonly hasImplicitUsings: boolean;
  readonly usings: readonly ProjectUsing[];
  /** Itself and every project that it references, through others too: what its code can name. */
  readonly visible: ReadonlySet<number>;
}

export interface FoundProjects {
  /** Sorted by manifest. */
  readonly projects: readonly FoundProject[];
  /** For each source the projects that compile it, the one whose folder it lies in first. */
  readonly projectsOf: readonly (readonly number[])[];
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

export interface ProjectsInput {
  readonly paths: readonly string[];
  readonly snapshotPaths: readonly string[];
  readonly manifests: ReadonlyMap<string, CSharpManifest>;
}

interface Draft {
  readonly path: string;
  readonly folder: string;
  readonly manifests: readonly MsbuildManifest[];
  readonly own: MsbuildManifest;
}

export function findProjects({ paths, snapshotPaths, manifests }: ProjectsInput): FoundProjects {
  const drafts = findDrafts(manifests);
  const numbers = new Map(drafts.map(({ path }, number) => [path.toLowerCase(), number]));
  const problems: { path: string; problem: string }[] = [];
  const dependsOn = drafts.map((draft) => referencesOf(draft, numbers, problems));
  const projects = drafts.map((draft, number): FoundProject => {
    return { ...describe(draft, dependsOn[number] ?? []), visible: reachFrom(number, dependsOn) };
  });
  return { projects, projectsOf: membership(drafts, paths, snapshotPaths), problems };
}

function findDrafts(manifests: ReadonlyMap<string, CSharpManifest>): Draft[] {
  const drafts: Draft[] = [];
  for (const [path, own] of manifests) {
    if (own.kind !== 'msbuild' || !/\.csproj$/i.test(path)) continue;
    drafts.push({ path, folder: folderOf(path), own, manifests: applyingManifests(path, own, manifests) });
  }
  return drafts.sort((a, b) => compareText(a.path, b.path));
}

/** Paths are compared without case: these builds come from a file system that has none. */
function referencesOf(
  { path, folder, manifests }: Draft,
  numbers: ReadonlyMap<string, number>,
  problems: { path: string; problem: string }[],
): number[] {
  const found = new Set<number>();
  for (const written of new Set(manifests.flatMap((manifest) => manifest.projectReferences))) {
    const target = joinPath(folder, expand(written));
    const number = target === null ? undefined : numbers.get(target.toLowerCase());
    if (number !== undefined) found.add(number);
    else if (target === null || /\.csproj$/i.test(target)) {
      problems.push({ path, problem: `references the project \`${written}\`, which is not in the repository` });
    }
  }
  return [...found].sort((a, b) => a - b);
}

/** The project's own folder is what paths are relative to anyway. */
function expand(written: string): string {
  return written.replace(/\$\((?:MSBuildThisFileDirectory|MSBuildProjectDirectory)\)\/?/gi, '');
}

function describe(draft: Draft, dependsOn: readonly number[]): Omit<FoundProject, 'visible'> {
  const { path, folder, own, manifests } = draft;
  const property = (name: string): string =>
    manifests.findLast((each) => name in each.properties)?.properties[name] ?? '';
  const packages = new Set(manifests.flatMap((each) => each.packageReferences.map(({ name }) => name)));
  const name = own.properties['AssemblyName'] ?? '';
  return {
    project: {
      manifest: path,
      name: name === '' || name.includes('$(') ? baseNameOf(path).replace(/\.csproj$/i, '') : name,
      folder,
      dependsOn,
      packages: [...packages].sort(compareText),
    },
    sdk: own.sdk ?? '',
    hasImplicitUsings: /^(?:enable|true)$/i.test(property('ImplicitUsings')),
    usings: manifests.flatMap((each) => each.usings),
  };
}

/** References pass on: who references a project sees what that one references (SDK-style projects do so unless told not to). */
function reachFrom(start: number, dependsOn: readonly (readonly number[])[]): ReadonlySet<number> {
  const reached = new Set([start]);
  for (const at of reached) {
    for (const next of dependsOn[at] ?? []) reached.add(next);
  }
  return reached;
}

function membership(drafts: readonly Draft[], paths: readonly string[], snapshotPaths: readonly string[]): number[][] {
  const byFolder = new Map<string, number>();
  for (const [number, { folder }] of drafts.entries()) {
    if (!byFolder.has(folder)) byFolder.set(folder, number);
  }
  const linked = linkedFiles(drafts, snapshotPaths);
  return paths.map((path) => {
    const home = homeOf(path, byFolder);
    const others = linked.get(path)?.filter((number) => number !== home) ?? [];
    return home === undefined ? others : [home, ...others];
  });
}

function homeOf(path: string, byFolder: ReadonlyMap<string, number>): number | undefined {
  for (const folder of foldersAbove(path)) {
    const home = byFolder.get(folder);
    if (home !== undefined) return home;
  }
  return undefined;
}

function linkedFiles(drafts: readonly Draft[], snapshotPaths: readonly string[]): Map<string, number[]> {
  const linked = new Map<string, number[]>();
  for (const [number, { folder, manifests }] of drafts.entries()) {
    const patterns = manifests.flatMap((each) => each.compiled);
    const paths = new Set(patterns.flatMap((pattern) => matchPaths(folder, expand(pattern), snapshotPaths)));
    for (const path of paths) linked.set(path, [...(linked.get(path) ?? []), number]);
  }
  return linked;
}
