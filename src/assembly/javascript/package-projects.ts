import { compareText } from '../../base/ordering.ts';
import { joinPath } from '../../base/paths.ts';
import type { DeclaredProject } from '../ecosystem-links.ts';
import { isOwnPart } from './own-parts.ts';
import type { LocalPackages } from './workspace-packages.ts';

/** The packages that are parts of the product, as projects: `dependsOn` are indexes into the list. */
export function packageProjects({ byFolder, byName }: LocalPackages): DeclaredProject[] {
  const members = [...byFolder.values()]
    .filter((local) => isOwnPart(local) && local.manifest.name !== '')
    .toSorted((a, b) => compareText(a.folder, b.folder));
  const indexes = new Map(members.map((member, index) => [member, index]));
  return members.map((member): DeclaredProject => {
    const dependsOn = new Set<number>();
    const packages: string[] = [];
    for (const name of member.manifest.dependencies) {
      const index = indexes.get(byName.get(name)?.[0] ?? member);
      if (!byName.has(name)) packages.push(name);
      else if (index !== undefined && members[index] !== member) dependsOn.add(index);
    }
    const { folder, manifest } = member;
    return {
      manifest: joinPath(folder, 'package.json') ?? 'package.json',
      name: manifest.name ?? '',
      folder,
      dependsOn: [...dependsOn].toSorted((a, b) => a - b),
      packages,
    };
  });
}
