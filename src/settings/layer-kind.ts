import type { FileLayer } from '../model/file-layer.ts';

/** What a layer is by a name that everybody uses for it; null for the team's own words. */
export function layerKindOf(name: string): FileLayer | null {
  return KINDS.get(name.toLowerCase().replaceAll(/[\s_-]+/g, ' ')) ?? null;
}

const KINDS: ReadonlyMap<string, FileLayer> = new Map([
  ['ui', 'ui'],
  ['user interface', 'ui'],
  ['frontend', 'ui'],
  ['front end', 'ui'],
  ['presentation', 'ui'],
  ['controller', 'controller'],
  ['controllers', 'controller'],
  ['endpoints', 'controller'],
  ['application', 'application'],
  ['use cases', 'application'],
  ['domain', 'domain'],
  ['domain model', 'domain'],
  ['infrastructure', 'infrastructure'],
  ['persistence', 'infrastructure'],
  ['adapters', 'infrastructure'],
]);
