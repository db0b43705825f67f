import { joinPath } from '../../base/paths.ts';
import type { Manifest } from '../../model/manifest.ts';
import { conditionsFor, packageTargets } from './package-targets.ts';
import { packageOf, typesPackageOf } from './specifier.ts';
import type { PackageConfigs } from './typescript-projects.ts';
import { type LocalPackage, type LocalPackages, nearestPackage } from './workspace-packages.ts';

/** Finds configurations that are extended by package name, as `@shop/typescript-config/react.json`. */
export function packageConfigs(packages: LocalPackages, manifests: ReadonlyMap<string, Manifest>): PackageConfigs {
  const isConfig = (path: string | null): path is string => path !== null && manifests.get(path)?.kind === 'tsconfig';
  return {
    find(specifier, folder) {
      const named = packageOf(specifier);
      if (!named) return null;
      const [local] = packages.byName.get(named.name) ?? [];
      const found = local ? configPaths(local, named.subpath).find(isConfig) : undefined;
      if (found) return { path: found };
      return isInstalled(nearestPackage(packages.byFolder, folder), named.name) ? { path: null } : null;
    },
  };
}

function configPaths(local: LocalPackage, subpath: string): readonly (string | null)[] {
  const { targets } = packageTargets(local.manifest.exports, subpath, conditionsFor(true, []));
  const plain = subpath === '.' ? ['tsconfig.json'] : [subpath, `${subpath}.json`, `${subpath}/tsconfig.json`];
  return [...targets, ...plain].map((target) => joinPath(local.folder, target));
}

function isInstalled(local: LocalPackage | null, name: string): boolean {
  for (let at = local; at; at = at.parent) {
    if (at.dependencies.has(name) || at.dependencies.has(typesPackageOf(name))) return true;
  }
  return false;
}
