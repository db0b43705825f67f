import type { Codebase } from '../model/codebase.ts';
import { type ImportFact, noSymbols } from '../model/facts.ts';
import { edgesOf } from '../model/graph.ts';
import { parseManifest } from '../sources/manifests/index.ts';
import { type AssemblyInput, assembleCodebase } from './assemble.ts';

/** A module as the imports it makes; a manifest as the value of its JSON, or as its text; '' for an asset. */
export type ExampleFiles = Readonly<Record<string, readonly (string | Partial<ImportFact>)[] | object | string>>;

/** The model of a snapshot that is written down in a test. */
export function exampleCodebase(files: ExampleFiles, changes: Partial<AssemblyInput> = {}): Codebase {
  return assembleCodebase({ ...exampleInput(files), ...changes });
}

export function exampleInput(files: ExampleFiles): AssemblyInput {
  const paths = Object.keys(files).toSorted();
  const manifests = paths.flatMap((path) => {
    const content = files[path];
    const manifest = parseManifest(path, typeof content === 'string' ? content : JSON.stringify(content));
    return manifest ? [[path, manifest] as const] : [];
  });
  const sources = paths.flatMap((path) => {
    const imports = files[path];
    if (!Array.isArray(imports)) return [];
    const links = { leftOut: null, lines: 10, exports: [], problems: [], imports: imports.map(importFact) };
    return [{ path, language: 'typescript', blob: '', bytes: 0, units: [], links, symbols: noSymbols }];
  });
  return { snapshotPaths: paths, sources, leftOutPaths: new Set(), manifests: new Map(manifests), notAnalysed: [] };
}

/** Edges as `from -> to`. */
export function edgesIn(codebase: Codebase): string[] {
  return [...edgesOf(codebase.graph)].map(
    ({ from, to }) => `${codebase.files[from]?.path} -> ${codebase.files[to]?.path}`,
  );
}

/** What each import of one file leads to: a path, an external name, a reason, or nothing. */
export function linksOf(codebase: Codebase, path: string): string[] {
  const node = codebase.files.findIndex((file) => file.path === path);
  return [
    ...[...edgesOf(codebase.graph)].filter(({ from }) => from === node).map(({ to }) => codebase.files[to]?.path ?? ''),
    ...codebase.externals.filter(({ importers }) => importers.includes(node)).map(({ name }) => `(${name})`),
    ...codebase.unresolved
      .filter(({ file }) => file === node)
      .map(({ specifier, reason }) => `${specifier}: ${reason}`),
  ];
}

function importFact(written: string | Partial<ImportFact>): ImportFact {
  const given = typeof written === 'string' ? { specifier: written } : written;
  return { specifier: '', kind: 'static', isTypeOnly: false, usesOnlyTypes: false, names: [], line: 1, ...given };
}
