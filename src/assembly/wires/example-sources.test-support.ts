import { noWires, type CallFact, type MountFact, type RouteFact, type WireFacts } from '../../model/facts.ts';
import type { Service } from '../../model/wire.ts';
import type { WireInput, WireSource } from './wire-source.ts';

/** A call without a base at line 1, `GET` where nothing else is said. */
export function call(path: string, given: Partial<CallFact> = {}): CallFact {
  return { method: 'GET', path, base: null, line: 1, client: 'fetch', ...given };
}

/** A route at line 1, `GET` where nothing else is said. */
export function route(path: string, given: Partial<RouteFact> = {}): RouteFact {
  return { method: 'GET', path, line: 1, handler: null, ...given };
}

/** A mount at line 1. */
export function mount(path: string, target: string): MountFact {
  return { path, target, line: 1 };
}

/** Files by path, each a service of its first folder. */
export function wireInput(files: Readonly<Record<string, Partial<WireFacts>>>): WireInput {
  const paths = Object.keys(files).toSorted();
  const sources = paths.map((path): WireSource => {
    return { path, language: languageOf(path), exports: [], wires: { ...noWires, ...files[path] } };
  });
  const folders = [...new Set(paths.map((path) => path.slice(0, path.indexOf('/'))))];
  const services = folders.map((folder): Service => {
    const nodes = [...paths.keys()].filter((node) => paths[node]?.startsWith(`${folder}/`));
    return { name: folder, aliases: [], folder, evidence: 'Dockerfile', files: nodes };
  });
  return { sources, services, componentOf: paths.map(() => 0), basePaths: new Map() };
}

function languageOf(path: string): string {
  if (path.endsWith('.py')) return 'python';
  return path.endsWith('.cs') ? 'csharp' : 'typescript';
}
