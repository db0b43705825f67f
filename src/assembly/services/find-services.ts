import { compareText } from '../../base/ordering.ts';
import { baseNameOf, folderOf, foldersAbove } from '../../base/paths.ts';
import type { Service } from '../../model/wire.ts';
import { deploymentSigns } from './deployment-signs.ts';
import { packageSigns } from './package-signs.ts';
import {
  PACKING_FOLDERS,
  STRENGTH,
  type ServiceInput,
  type ServiceSign,
  type ServiceSource,
  isTestPath,
} from './deployed-sign.ts';

/**
 * Deployables: folders with something that makes a process of them. Where several signs name one folder the strongest
 * is the evidence; a file belongs to the nearest service around it.
 */
export function findServices(input: ServiceInput): Service[] {
  const signs = [...pathSigns(input), ...deploymentSigns(input), ...packageSigns(input), ...sourceSigns(input)];
  const folders = new Map<string, ServiceSign>();
  for (const sign of signs) {
    const known = folders.get(sign.folder);
    if (known === undefined || sign.strength > known.strength) folders.set(sign.folder, sign);
  }
  const aliases = Map.groupBy(
    signs.filter(({ alias }) => alias !== null),
    ({ folder }) => folder,
  );
  // A root that only holds other deployables is the repository, not one more of them.
  if (folders.size > 1 && (folders.get('')?.strength ?? 0) < STRENGTH.code) folders.delete('');
  const filesOf = assignFiles(input.sources, new Set(folders.keys()));
  return [...folders.values()]
    .map(({ folder, evidence }) => ({
      name: nameOf(folder),
      aliases: namesOf(aliases.get(folder) ?? []),
      folder,
      evidence,
      files: filesOf.get(folder) ?? [],
    }))
    .filter(({ files }) => files.length > 0)
    .toSorted((a, b) => compareText(a.folder, b.folder));
}

function nameOf(folder: string): string {
  return folder === '' ? '(root)' : baseNameOf(folder);
}

function namesOf(signs: readonly ServiceSign[]): string[] {
  return [...new Set(signs.flatMap(({ alias }) => alias ?? []))].toSorted(compareText);
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

const STARTS_PROCESS = /^(?:Dockerfile|Containerfile|manage\.py|Program\.cs)$/;

function pathSigns({ snapshotPaths }: ServiceInput): ServiceSign[] {
  const projects = new Set(snapshotPaths.filter((path) => path.endsWith('.csproj')).map(folderOf));
  return snapshotPaths.flatMap((path): ServiceSign[] => {
    const name = baseNameOf(path);
    if (!STARTS_PROCESS.test(name) || isTestPath(path)) return [];
    const folder = folderOf(path);
    if (/^(?:Dockerfile|Containerfile)$/.test(name) && !PACKING_FOLDERS.test(folder)) {
      return [{ folder, evidence: name, strength: STRENGTH.container, alias: null }];
    }
    if (name === 'manage.py') return [{ folder, evidence: name, strength: STRENGTH.code, alias: null }];
    if (name === 'Program.cs' && projects.has(folder))
      return [{ folder, evidence: name, strength: STRENGTH.code, alias: null }];
    return [];
  });
}

function sourceSigns({ sources, snapshotPaths }: ServiceInput): ServiceSign[] {
  const projects = new Set(snapshotPaths.filter((path) => PYTHON_PROJECT.test(path)).map(folderOf));
  return sources.flatMap((source): ServiceSign[] => {
    const sign = SOURCE_SIGNS[source.language]?.(source) ?? null;
    if (sign === null || isTestPath(source.path)) return [];
    const folder = source.language === 'python' ? projectAround(source.path, projects) : sign.folder;
    return [{ ...sign, folder, strength: STRENGTH.code, alias: null }];
  });
}

const PYTHON_PROJECT = /(?:^|\/)(?:pyproject\.toml|requirements\.txt|setup\.py|setup\.cfg|Pipfile|Dockerfile)$/;

/** What is installed or packed as one: the entry point lies somewhere below. */
function projectAround(path: string, projects: ReadonlySet<string>): string {
  return [...foldersAbove(path)].find((folder) => projects.has(folder)) ?? folderOf(path);
}

type CodeSign = Pick<ServiceSign, 'folder' | 'evidence'>;

const SOURCE_SIGNS: Readonly<Record<string, (source: ServiceSource) => CodeSign | null>> = {
  java: springSign,
  kotlin: springSign,
  go: goSign,
  python: pythonSign,
};

/** By the naming that Spring's own generator uses; the module is what lies above `src/main`. */
function springSign({ path }: ServiceSource): CodeSign | null {
  const module = /^(.*?)\/?src\/main\/(?:java|kotlin)\/.*Application\.(?:java|kt)$/.exec(path)?.[1];
  return module === undefined ? null : { folder: module, evidence: 'Spring Boot application' };
}

function goSign({ path, symbols }: ServiceSource): CodeSign | null {
  const isMain =
    symbols.namespaces.includes('main') && symbols.declarations.some(({ name }) => /(?:^|\.)main$/.test(name));
  return isMain ? { folder: folderOf(path), evidence: 'main package' } : null;
}

/** A module named like an entry point that serves routes or puts routers together. */
function pythonSign({ path, wires }: ServiceSource): CodeSign | null {
  if (!/(?:^|\/)(?:main|app|server|wsgi|asgi|application)\.py$/.test(path) || wires.routes.length === 0) return null;
  return { folder: folderOf(path), evidence: baseNameOf(path) };
}
