import { compareText } from '../../base/ordering.ts';
import { baseNameOf, folderOf, foldersAbove } from '../../base/paths.ts';
import type { SymbolFacts, WireFacts } from '../../model/facts.ts';
import type { Manifest, PackageManifest } from '../../model/manifest.ts';
import { pathRole } from '../../model/path-role.ts';
import type { Service } from '../../model/wire.ts';

/** What is asked of a source file. */
export interface ServiceSource {
  readonly path: string;
  readonly language: string;
  readonly symbols: SymbolFacts;
  readonly wires: WireFacts;
}

export interface ServiceInput {
  /** Every path of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Sorted by path; the index is the node. */
  readonly sources: readonly ServiceSource[];
  readonly manifests: ReadonlyMap<string, Manifest>;
}

/**
 * Deployables: folders with something that makes a process of them. Where several signs name one folder the strongest
 * is the evidence; a file belongs to the nearest service around it.
 */
export function findServices(input: ServiceInput): Service[] {
  const signs = [...pathSigns(input), ...manifestSigns(input), ...sourceSigns(input)];
  const folders = new Map<string, Sign>();
  for (const sign of signs) {
    const known = folders.get(sign.folder);
    if (known === undefined || sign.strength > known.strength) folders.set(sign.folder, sign);
  }
  // A root that only holds other deployables is the repository, not one more of them.
  if (folders.size > 1 && (folders.get('')?.strength ?? 0) < STRENGTH.code) folders.delete('');
  const filesOf = assignFiles(input.sources, new Set(folders.keys()));
  return [...folders.values()]
    .map(({ folder, evidence }) => ({ name: nameOf(folder), folder, evidence, files: filesOf.get(folder) ?? [] }))
    .filter(({ files }) => files.length > 0)
    .toSorted((a, b) => compareText(a.folder, b.folder));
}

interface Sign {
  readonly folder: string;
  readonly evidence: string;
  readonly strength: number;
}

/** Code that starts a process says more than a file that packs one. */
const STRENGTH = { dependency: 1, container: 2, code: 3 } as const;

function nameOf(folder: string): string {
  return folder === '' ? '(root)' : baseNameOf(folder);
}

function assignFiles(sources: readonly ServiceSource[], folders: ReadonlySet<string>): Map<string, number[]> {
  const files = new Map<string, number[]>();
  for (const [node, { path }] of sources.entries()) {
    for (const folder of foldersAbove(path)) {
      if (!folders.has(folder)) continue;
      const list = files.get(folder);
      if (list) list.push(node);
      else files.set(folder, [node]);
      break;
    }
  }
  return files;
}

/** Folders that hold a Dockerfile on behalf of another. */
const PACKING_FOLDERS = /(?:^|\/)(?:docker|\.docker|deploy|deployment|build|ci|scripts|\.devcontainer|infra)(?:\/|$)/i;

function pathSigns({ snapshotPaths }: ServiceInput): Sign[] {
  const projects = new Set(snapshotPaths.filter((path) => path.endsWith('.csproj')).map(folderOf));
  return snapshotPaths.flatMap((path): Sign[] => {
    if (isTest(path)) return [];
    const name = baseNameOf(path);
    const folder = folderOf(path);
    if (/^(?:Dockerfile|Containerfile)$/.test(name) && !PACKING_FOLDERS.test(folder)) {
      return [{ folder, evidence: name, strength: STRENGTH.container }];
    }
    if (name === 'manage.py') return [{ folder, evidence: name, strength: STRENGTH.code }];
    if (name === 'Program.cs' && projects.has(folder)) return [{ folder, evidence: name, strength: STRENGTH.code }];
    return [];
  });
}

/** What a package depends on to serve or to be a page; a library seldom does, and a workspace root is told apart by its workspaces. */
const SERVERS =
  /^(?:express|fastify|koa|hono|@hono\/node-server|@nestjs\/core|next|nuxt|@sveltejs\/kit|@hapi\/hapi|polka|restify)$/;
const PAGE_BUILDERS = /^(?:vite|react-scripts|@angular\/cli|@vue\/cli-service|parcel|@rsbuild\/core)$/;
const PAGES = /^(?:react-dom|vue|@angular\/core|svelte|solid-js|preact)$/;

function manifestSigns({ manifests, snapshotPaths }: ServiceInput): Sign[] {
  const pages = new Set(snapshotPaths.filter((path) => baseNameOf(path) === 'index.html').map(folderOf));
  return [...manifests].flatMap(([path, manifest]): Sign[] => {
    if (manifest.kind !== 'package' || manifest.workspaces.length > 0) return [];
    return packageSigns(folderOf(path), manifest, pages);
  });
}

function packageSigns(folder: string, manifest: PackageManifest, pages: ReadonlySet<string>): Sign[] {
  const { dependencies } = manifest;
  const server = isLibrary(manifest) ? undefined : dependencies.find((name) => SERVERS.test(name));
  if (server) return [{ folder, evidence: `package.json with ${server}`, strength: STRENGTH.dependency }];
  const hasPage = pages.has(folder) && dependencies.some((name) => PAGE_BUILDERS.test(name));
  const page = hasPage ? dependencies.find((name) => PAGES.test(name)) : undefined;
  return page ? [{ folder, evidence: `index.html with ${page}`, strength: STRENGTH.dependency }] : [];
}

/** What others import says where, or is published. */
function isLibrary({ isPrivate, exports, entries }: PackageManifest): boolean {
  return !isPrivate || exports !== null || 'types' in entries || 'typings' in entries;
}

function sourceSigns({ sources, snapshotPaths }: ServiceInput): Sign[] {
  const projects = new Set(snapshotPaths.filter((path) => PYTHON_PROJECT.test(path)).map(folderOf));
  return sources.flatMap((source): Sign[] => {
    if (isTest(source.path)) return [];
    const sign = SOURCE_SIGNS[source.language]?.(source) ?? null;
    if (sign === null) return [];
    const folder = source.language === 'python' ? projectAround(source.path, projects) : sign.folder;
    return [{ ...sign, folder, strength: STRENGTH.code }];
  });
}

const PYTHON_PROJECT = /(?:^|\/)(?:pyproject\.toml|requirements\.txt|setup\.py|setup\.cfg|Pipfile|Dockerfile)$/;

/** What is installed or packed as one: the entry point lies somewhere below. */
function projectAround(path: string, projects: ReadonlySet<string>): string {
  return [...foldersAbove(path)].find((folder) => projects.has(folder)) ?? folderOf(path);
}

const SOURCE_SIGNS: Readonly<Record<string, (source: ServiceSource) => Omit<Sign, 'strength'> | null>> = {
  java: springSign,
  kotlin: springSign,
  go: goSign,
  python: pythonSign,
};

/** By the naming that Spring's own generator uses; the module is what lies above `src/main`. */
function springSign({ path }: ServiceSource): Omit<Sign, 'strength'> | null {
  const module = /^(.*?)\/?src\/main\/(?:java|kotlin)\/.*Application\.(?:java|kt)$/.exec(path)?.[1];
  return module === undefined ? null : { folder: module, evidence: 'Spring Boot application' };
}

function goSign({ path, symbols }: ServiceSource): Omit<Sign, 'strength'> | null {
  const isMain =
    symbols.namespaces.includes('main') && symbols.declarations.some(({ name }) => /(?:^|\.)main$/.test(name));
  return isMain ? { folder: folderOf(path), evidence: 'main package' } : null;
}

/** A module named like an entry point that serves routes or puts routers together. */
function pythonSign({ path, wires }: ServiceSource): Omit<Sign, 'strength'> | null {
  if (!/(?:^|\/)(?:main|app|server|wsgi|asgi|application)\.py$/.test(path) || wires.routes.length === 0) return null;
  return { folder: folderOf(path), evidence: baseNameOf(path) };
}

function isTest(path: string): boolean {
  const role = pathRole(path);
  return role === 'test' || role === 'fixture';
}
