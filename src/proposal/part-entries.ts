import { folderOf } from '../base/paths.ts';
import { edgesOf } from '../model/graph.ts';
import type { Structure } from '../model/structure.ts';
import type { Part } from './part.ts';

/**
 * Takes entry files out of what lies loosely beside other parts. An entry is imported by nobody and brings other parts
 * together (`main.py`, `main.tsx`): it stands above all of them, whatever else lies in its folder.
 */
export function partEntries(structure: Structure, parts: readonly Part[]): readonly Part[] {
  const { graph, files } = structure.codebase;
  const partOf = new Int32Array(files.length).fill(-1);
  for (const [at, part] of parts.entries()) for (const file of part.files) partOf[file] = at;
  const isImported = new Uint8Array(files.length);
  const reachesOut = new Uint8Array(files.length);
  for (const { from, to } of edgesOf(graph)) {
    if (structure.roles[from] === 'production') isImported[to] = 1;
    if (partOf[to] !== -1 && partOf[to] !== partOf[from]) reachesOut[from] = 1;
  }
  const folders = new Set(parts.map(({ folder }) => folder));
  return parts.flatMap((part) => {
    const isBesideOthers = [...folders].some((folder) => folder !== part.folder && isAround(part.folder, folder));
    if (!isBesideOthers || part.joined > 1) return [part];
    const folder = shallowest(part.files.map((file) => folderOf(files[file]!.path)));
    const isEntry = (file: number): boolean =>
      folderOf(files[file]!.path) === folder && isImported[file] === 0 && reachesOut[file] === 1;
    const entries = part.files.filter(isEntry);
    const rest = part.files.filter((file) => !isEntry(file));
    return entries.length === 0 || rest.length === 0
      ? [part]
      : [
          { ...part, files: rest },
          { ...part, files: entries, isEntry: true },
        ];
  });
}

function shallowest(folders: readonly string[]): string {
  return folders.reduce((least, folder) => (folder.length < least.length ? folder : least));
}

function isAround(folder: string, inner: string): boolean {
  return folder !== '' && inner.startsWith(`${folder}/`);
}
