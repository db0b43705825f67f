import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { resolveCSharp } from '../../../src/assembly/csharp/resolve-csharp.ts';
import type { CSharpManifest } from '../../../src/model/csharp-manifest.ts';
import { csharpManifestParser } from '../../../src/sources/manifests/csharp/csharp-manifests.ts';
import { openRepository, readText } from '../repository.ts';

/** Compares the product's project edges with the `ProjectReference`s of the project files, read as plain XML: `node compare-projects.ts FOLDER…`. */
for (const folder of process.argv.slice(2)) {
  const { root, paths } = openRepository(folder);
  const manifests = new Map<string, CSharpManifest>();
  for (const path of paths) {
    const manifest = csharpManifestParser(path)?.(readText(root, path));
    if (manifest) manifests.set(path, manifest);
  }
  const { projects } = resolveCSharp({ sources: [], snapshotPaths: paths, leftOutPaths: new Set(), manifests });
  const found = projects.flatMap(({ manifest, dependsOn }) =>
    dependsOn.map((target) => `${manifest} -> ${projects[target]?.manifest}`),
  );
  const wanted = paths
    .filter((path) => path.endsWith('.csproj'))
    .flatMap((path) => referencesOf(root, path).map((target) => `${path} -> ${target}`));
  const missing = wanted.filter((edge) => !found.includes(edge));
  const surplus = found.filter((edge) => !wanted.includes(edge));
  process.stdout.write(
    `${folder}: ${projects.length} projects, ${new Set(wanted).size} edges wanted, ${found.length} found, missing ${JSON.stringify(missing)}, surplus ${JSON.stringify(surplus)}\n`,
  );
}

function referencesOf(root: string, path: string): string[] {
  const xml: unknown = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(
    readFileSync(join(root, path), 'utf8'),
  );
  const found: string[] = [];
  const pending: unknown[] = [xml];
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    for (const [name, value] of Object.entries(node)) {
      pending.push(value);
      if (name !== 'ProjectReference') continue;
      const items = [value].flat() as { readonly Include?: string }[];
      found.push(...items.flatMap(({ Include = '' }) => (Include === '' ? [] : targetOf(path, Include))));
    }
  }
  return found;
}

function targetOf(path: string, include: string): string {
  return posix.join(posix.dirname(path), include.replaceAll('\\', '/'));
}
