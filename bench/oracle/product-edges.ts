import { extname } from 'node:path';
import { assembleCodebase, type AssemblySource } from '../../src/assembly/assemble.ts';
import { ImportResolver } from '../../src/assembly/javascript/import-resolver.ts';
import type { Codebase } from '../../src/model/codebase.ts';
import type { ImportFact } from '../../src/model/facts.ts';
import type { Manifest } from '../../src/model/manifest.ts';
import { typescript } from '../../src/languages/typescript/index.ts';
import { languageByExtension } from '../../src/languages/index.ts';
import { isManifestPath, parseManifest } from '../../src/sources/manifests/index.ts';
import { readText, type Repository } from './repository.ts';

const extractTypeScript = await typescript.open(() => Promise.reject(new Error('TypeScript needs no grammar')));

/** The product's model of a checkout, and what it says of single imports. */
export interface ProductEdges {
  readonly codebase: Codebase;
  /** Facts by path, for the files that the product reads. */
  readonly imports: ReadonlyMap<string, readonly ImportFact[]>;
  /** In words: the path it leads to, or why there is none. */
  explain(path: string, specifier: string): { readonly target: string | null; readonly reason: string };
}

/** Builds the model with the product's own facts. */
export function productEdges(repository: Repository): ProductEdges {
  const sources = repository.paths.flatMap((path) => sourceOf(repository, path) ?? []);
  const read = new Set(sources.map((source) => source.path));
  const leftOut = new Set(repository.paths.filter((path) => !read.has(path) && languageByExtension(extname(path))));
  const manifests = readManifests(repository);
  const codebase = assembleCodebase({
    snapshotPaths: repository.paths,
    sources,
    leftOutPaths: leftOut,
    manifests,
    notAnalysed: [],
  });
  const resolver = new ImportResolver({ paths: repository.paths, leftOut, manifests });
  const imports = new Map(sources.map((source) => [source.path, source.links.imports]));
  return {
    codebase,
    imports,
    explain(path, specifier) {
      const fact = imports.get(path)?.find((each) => each.specifier === specifier);
      if (!fact) return { target: null, reason: 'the product has no such import fact' };
      const [resolution] = resolver.resolveAll(path, [fact]);
      if (resolution?.kind === 'file') return { target: repository.paths[resolution.file] ?? null, reason: fact.kind };
      const reason = resolution?.kind === 'unresolved' ? resolution.reason : (resolution?.kind ?? 'nothing');
      return { target: null, reason };
    },
  };
}

function sourceOf(repository: Repository, path: string): AssemblySource | null {
  const extension = extname(path).toLowerCase();
  const language = languageByExtension(extension);
  if (language !== typescript) return null;
  const text = readText(repository.root, path);
  const { links, symbols } = extractTypeScript({ text, extension }, new Set(['links']));
  if (links.leftOut !== null) return null;
  return { path, language: language.name, blob: '', bytes: text.length, links, symbols, units: [] };
}

function readManifests(repository: Repository): Map<string, Manifest> {
  const manifests = new Map<string, Manifest>();
  for (const path of repository.paths.filter(isManifestPath)) {
    const manifest = parseManifest(path, readText(repository.root, path));
    if (manifest) manifests.set(path, manifest);
  }
  return manifests;
}
