import { baseNameOf, folderOf, foldersAbove, joinPath, pathBelow } from '../../base/paths.ts';
import type { GradleBuildManifest, GradleSettingsManifest } from '../../model/java-manifest.ts';
import type { ProjectDraft } from './java-projects.ts';

interface GradleSources {
  readonly settings: ReadonlyMap<string, GradleSettingsManifest>;
  readonly builds: ReadonlyMap<string, GradleBuildManifest>;
  readonly snapshotPaths: readonly string[];
}

/** A project before its dependencies are followed. */
interface GradleProject {
  readonly manifest: string;
  readonly folder: string;
  /** Folder of the settings that it belongs to. */
  readonly root: string;
  /** `:orders:api`, `:` for the root. */
  readonly path: string;
  readonly build: GradleBuildManifest | null;
}

/**
 * Projects of Gradle: every folder with a build script, and those that settings include without one. A path that the
 * settings do not spell out is taken from the folder, as Gradle itself lays projects out.
 */
export function findGradleProjects({ settings, builds, snapshotPaths }: GradleSources): ProjectDraft[] {
  const roots = new Map(Array.from(settings, ([path, manifest]) => [folderOf(path), { path, manifest }]));
  const placed = new Map(Array.from(roots, ([root, { manifest }]) => [root, pathsByFolder(root, manifest)]));
  const projects = new Map<string, GradleProject>();
  for (const [root, folders] of placed) {
    const manifest = roots.get(root)?.path ?? '';
    for (const [folder, path] of folders) projects.set(folder, { manifest, folder, root, path, build: null });
  }
  for (const [manifest, build] of builds) {
    const folder = folderOf(manifest);
    const root = [folder, ...foldersAbove(folder)].find((each) => roots.has(each)) ?? folder;
    const path = placed.get(root)?.get(folder) ?? `:${(pathBelow(root, folder) ?? '').replaceAll('/', ':')}`;
    projects.set(folder, { manifest, folder, root, path, build });
  }
  const existing = [...projects.values()].filter(
    ({ build, folder }) => build !== null || hasFiles(folder, snapshotPaths),
  );
  return followProjects(existing, (root) => roots.get(root)?.manifest.rootName ?? null);
}

/** Included projects; with `:orders:api` Gradle includes `:orders` too, but that is often a mere folder. */
function pathsByFolder(root: string, { includes, folders }: GradleSettingsManifest): Map<string, string> {
  const known = new Map<string, string>();
  for (const path of new Set([...includes, ...Object.keys(folders)])) {
    const written = Object.hasOwn(folders, path) ? folders[path] : path.slice(1).replaceAll(':', '/');
    const folder = joinPath(root, written ?? '');
    if (folder !== null) known.set(folder, path);
  }
  return known;
}

function hasFiles(folder: string, sortedPaths: readonly string[]): boolean {
  const prefix = `${folder}/`;
  let low = 0;
  let high = sortedPaths.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sortedPaths[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  return sortedPaths[low]?.startsWith(prefix) === true;
}

function followProjects(projects: readonly GradleProject[], rootName: (root: string) => string | null): ProjectDraft[] {
  const byPath = new Map(projects.map((project) => [`${project.root} ${project.path}`, project.folder]));
  const byAccessor = new Map(
    projects.map((project) => [`${project.root} ${accessorOf(project.path)}`, project.folder]),
  );
  return projects.map(({ manifest, folder, root, path, build }) => {
    const written = (build?.projects ?? []).map((each) => absolutePath(each, path));
    const accessors = (build?.accessors ?? []).map((each) => byAccessor.get(`${root} ${each}`));
    const found = [...written.map((each) => byPath.get(`${root} ${each}`)), ...accessors];
    return {
      manifest,
      name: path === ':' ? (rootName(root) ?? baseNameOf(folder)) : path,
      folder,
      dependsOn: new Set(found.filter((each) => each !== undefined)),
      packages: new Set(build?.packages),
    };
  });
}

function absolutePath(written: string, from: string): string {
  if (written.startsWith(':')) return written;
  return from === ':' ? `:${written}` : `${from}:${written}`;
}

/** `:order-lines:api` is `orderLines.api` in type-safe accessors. */
function accessorOf(path: string): string {
  const parts = path.split(':').filter((part) => part !== '');
  return parts.map((part) => part.replace(/[-_.]+(.)/g, (_, letter: string) => letter.toUpperCase())).join('.');
}
