import { compareText } from '../../base/ordering.ts';
import type { DeclaredProject } from '../ecosystem-links.ts';
import type { GoModules } from './go-modules.ts';

/** The modules as projects. Requirements that only others need are not declared by the module itself. */
export function projectsOf(modules: GoModules): DeclaredProject[] {
  const indexes = new Map(modules.all.map(({ folder }, index) => [folder, index]));
  return modules.all.map((module, index): DeclaredProject => {
    const dependsOn = new Set<number>();
    const packages = new Set<string>();
    for (const { module: required, isIndirect } of module.facts.requires) {
      const root = modules.rootWithPrefix(required, module);
      const at = root === null ? undefined : indexes.get(root.folder);
      if (at !== undefined && at !== index) dependsOn.add(at);
      else if (at === undefined && !isIndirect) packages.add(required);
    }
    return {
      manifest: module.manifest,
      name: module.name,
      folder: module.folder,
      dependsOn: [...dependsOn].sort((a, b) => a - b),
      packages: [...packages].sort(compareText),
    };
  });
}
