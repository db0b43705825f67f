import { folderOf, foldersAbove, joinPath } from '../../base/paths.ts';
import type { CSharpManifest, MsbuildManifest } from '../../model/csharp-manifest.ts';

/** Far above any chain of imports that people write. */
const MAX_IMPORTED = 200;

/**
 * A project file among the files that it takes in, in the order in which they count: the nearest `Directory.Build.props`
 * above, the project with its imports, the nearest `Directory.Build.targets` and `Directory.Packages.props`.
 */
export function applyingManifests(
  path: string,
  own: MsbuildManifest,
  manifests: ReadonlyMap<string, CSharpManifest>,
): readonly MsbuildManifest[] {
  const found = new Map<string, MsbuildManifest>();
  const add = (at: string, manifest: MsbuildManifest): void => {
    if (found.has(at) || found.size > MAX_IMPORTED) return;
    for (const imported of manifest.imports) {
      const target = importTarget(at, imported, manifests);
      const next = target === null ? undefined : manifests.get(target);
      // What a file imports is taken in before it, wherever the import stands in it.
      if (target !== null && target !== at && next?.kind === 'msbuild' && !found.has(target)) {
        found.set(at, manifest);
        add(target, next);
        found.delete(at);
      }
    }
    found.set(at, manifest);
  };
  const addNearest = (name: string): void => {
    const nearest = findAbove(path, name, manifests);
    const manifest = nearest === null ? undefined : manifests.get(nearest);
    if (nearest !== null && manifest?.kind === 'msbuild') add(nearest, manifest);
  };
  addNearest('Directory.Build.props');
  addNearest('Directory.Packages.props');
  add(path, own);
  addNearest('Directory.Build.targets');
  return [...found.values()];
}

function findAbove(path: string, name: string, manifests: ReadonlyMap<string, CSharpManifest>): string | null {
  for (const folder of foldersAbove(path)) {
    const candidate = folder === '' ? name : `${folder}/${name}`;
    if (manifests.has(candidate)) return candidate;
  }
  return null;
}

/** `$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))` or a relative path. */
function importTarget(at: string, written: string, manifests: ReadonlyMap<string, CSharpManifest>): string | null {
  const above = /GetPathOfFileAbove\(\s*'?([\w.]+)'?/i.exec(written)?.[1];
  if (above !== undefined) return findAbove(folderOf(at), above, manifests);
  const plain = written.replace(/\$\(MSBuild(?:ThisFile|Project)Directory\)\/?/gi, '');
  return plain.includes('$(') ? null : joinPath(folderOf(at), plain);
}
