import { pathBelow } from '../base/paths.ts';
import { isSourceRoot } from './source-roots.ts';
import type { Part } from './part.ts';

/** A folder with fewer files is no part of its own. */
const SMALLEST = 2;
const MOST_SHARE = 0.8;

/** A part by the folders in it, and what lies beside them; as it is where that would say no more. */
export function openPart(part: Part, paths: readonly string[]): Part[] {
  for (let { folder } = part; ; ) {
    const groups = [...foldersBelow(folder, part.files, paths)];
    const [name, files] = groups.reduce((most, group) => (group[1].length > most[1].length ? group : most), ['', []]);
    const inner = folder === '' ? name : `${folder}/${name}`;
    const isWrapper = files.length > part.files.length * MOST_SHARE || (groups.length === 1 && isSourceRoot(inner));
    if (name !== '' && isWrapper) folder = inner;
    else return divided(part, folder, groups);
  }
}

type Group = readonly [name: string, files: readonly number[]];

function divided(part: Part, folder: string, groups: readonly Group[]): Part[] {
  const own = groups.filter(([, files]) => files.length >= SMALLEST);
  if (own.length < 2) return [part];
  const taken = new Set(own.flatMap(([, files]) => files));
  const rest = part.files.filter((file) => !taken.has(file));
  const inner = own.map(([name, files]) => {
    return { packageName: null, folder: folder === '' ? name : `${folder}/${name}`, files, joined: 1 };
  });
  return rest.length === 0 ? inner : [{ ...part, files: rest }, ...inner];
}

/** By the first folder below; files that lie directly in it are left out. */
function foldersBelow(folder: string, files: readonly number[], paths: readonly string[]): Map<string, number[]> {
  const groups = Map.groupBy(files, (file) => {
    const below = pathBelow(folder, paths[file]!);
    return below === null || !below.includes('/') ? '' : below.slice(0, below.indexOf('/'));
  });
  groups.delete('');
  return groups;
}
