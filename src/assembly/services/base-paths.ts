import { baseNameOf, foldersAbove } from '../../base/paths.ts';
import type { Manifest } from '../../model/manifest.ts';
import type { Service } from '../../model/wire.ts';

/**
 * The path that settings put before all routes of a service, by the service's index: of its own `application.yml`, or of
 * the file that a config server keeps under the service's name.
 */
export function findBasePaths(
  manifests: ReadonlyMap<string, Manifest>,
  services: readonly Service[],
): ReadonlyMap<number, string> {
  const byFolder = new Map(services.map(({ folder }, index) => [folder, index]));
  const byName = new Map(
    services.flatMap(({ name, aliases }, index) => [name, ...aliases].map((each) => [each, index] as const)),
  );
  const found = new Map<number, string>();
  for (const [path, manifest] of manifests) {
    if (manifest.kind !== 'settings') continue;
    const name = baseNameOf(path).replace(/\.\w+$/, '');
    const around = [...foldersAbove(path)].find((folder) => byFolder.has(folder));
    const isOwn = /^(?:application|bootstrap)(?:[.-]|$)/.test(name);
    const service = isOwn ? byFolder.get(around ?? '') : byName.get(name);
    if (service !== undefined && !found.has(service)) found.set(service, manifest.basePath);
  }
  return found;
}
