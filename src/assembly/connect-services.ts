import type { Component } from '../model/component.ts';
import type { SymbolFacts, WireFacts } from '../model/facts.ts';
import type { Manifest } from '../model/manifest.ts';
import type { Wiring } from '../model/wire.ts';
import { componentOfFiles } from './components.ts';
import { findBasePaths } from './services/base-paths.ts';
import { findServices } from './services/find-services.ts';
import { servesByPath } from './wires/path-routes.ts';
import { takesPart } from './wires/wire-source.ts';
import { connectWires } from './wires/connect-wires.ts';

/** Raised whenever the same facts would be connected differently. */
export const WIRING_VERSION = '1';

/** What is asked of a source file; see `asksWires`, `asksExports` and `asksSymbols` for what may be left empty. */
export interface ConnectableSource {
  readonly path: string;
  readonly language: string;
  /** Names that the file exports. */
  readonly exports: readonly string[];
  readonly symbols: SymbolFacts;
  readonly wires: WireFacts;
}

export interface ConnectInput {
  /** Every path of the snapshot, sorted. */
  readonly snapshotPaths: readonly string[];
  /** Sorted by path; the index is the node. */
  readonly sources: readonly ConnectableSource[];
  readonly manifests: ReadonlyMap<string, Manifest>;
  readonly components: readonly Component[];
}

/** Whether what a file says of wires bears on anything: tests call what they please. */
export function asksWires({ path }: Pick<ConnectableSource, 'path'>): boolean {
  return takesPart(path);
}

/** Whether the names that a file exports bear on wires: where a framework serves it for its path. */
export function asksExports({ path, language }: Pick<ConnectableSource, 'path' | 'language'>): boolean {
  return language === 'typescript' && servesByPath(path);
}

/** Whether what a file declares bears on services: a package of Go is a program by its `main`. */
export function asksSymbols({ language }: Pick<ConnectableSource, 'language'>): boolean {
  return language === 'go';
}

/** Finds the services of a snapshot and what they have to do with one another beyond imports. Pure. */
export function connectServices({ sources, components, ...surroundings }: ConnectInput): Wiring {
  const services = findServices({ ...surroundings, sources });
  const componentOf = componentOfFiles(components, sources.length);
  const basePaths = findBasePaths(surroundings.manifests, services);
  const connected = connectWires({ sources, services, componentOf, basePaths });
  return { services, ...connected };
}
