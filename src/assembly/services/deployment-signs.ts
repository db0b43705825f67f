import { baseNameOf, folderOf, joinPath } from '../../base/paths.ts';
import type { DeployedProcess, DeploymentManifest } from '../../model/deployment-manifest.ts';
import { PACKING_FOLDERS, STRENGTH, type ServiceInput, type ServiceSign, isTestPath } from './deployed-sign.ts';

/** What compose files, Kubernetes workloads and Procfiles run of this snapshot, with the names that they give it. */
export function deploymentSigns({ manifests, sources }: ServiceInput): ServiceSign[] {
  const deployments = [...manifests].flatMap(([path, manifest]): [string, DeploymentManifest][] =>
    manifest.kind === 'deployment' && !isTestPath(path) ? [[path, manifest]] : [],
  );
  if (deployments.length === 0) return [];
  const byName = foldersByName(sources.map(({ path }) => path));
  return deployments.flatMap(([path, { format, processes }]) =>
    processes.flatMap((deployed): ServiceSign[] => {
      const folder = builtFrom(folderOf(path), deployed) ?? byName.get(deployed.image ?? '') ?? null;
      if (folder === null) return [];
      // Every process of a Procfile starts from one folder.
      const alias = format === 'procfile' ? null : deployed.name;
      return [{ folder, evidence: `${EVIDENCE[format]} ${deployed.name}`, strength: STRENGTH.container, alias }];
    }),
  );
}

const EVIDENCE = {
  compose: 'compose service',
  kubernetes: 'Kubernetes workload',
  procfile: 'Procfile process',
} as const;

/** The folder of the Dockerfile where one is named in another than the context, which then is only what it may copy from. */
function builtFrom(folder: string, { context, dockerfile }: DeployedProcess): string | null {
  const root = context === null ? null : joinPath(folder, context);
  if (root === null) return null;
  const packed = folderOf(joinPath(root, dockerfile ?? '') ?? '');
  return dockerfile === null || packed === '' || PACKING_FOLDERS.test(packed) ? root : packed;
}

/** Folders that hold sources, by their own name, where only one has it: an image is named after what it packs. */
function foldersByName(paths: readonly string[]): ReadonlyMap<string, string | null> {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder)) {
      folders.add(folder);
    }
  }
  const byName = new Map<string, string | null>();
  for (const folder of folders) {
    const name = baseNameOf(folder);
    byName.set(name, byName.has(name) ? null : folder);
  }
  return byName;
}
