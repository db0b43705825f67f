import { folderOf } from '../base/paths.ts';
import { edgesOf } from '../model/graph.ts';
import type { Structure } from '../model/structure.ts';
import type { Part } from './part.ts';
import { isSourceRoot } from './source-roots.ts';

/** More than this nobody keeps in mind; then packages beside one another are one part as well. */
export const MOST_PARTS = 30;
/** What holds more of the files is no detail of something larger, unless its folders know nothing of one another. */
const LARGE_SHARE = 0.5;
const FEWEST_PARTS = 4;

/** Puts folders of one folder together (`components/admin`, `components/cart`), and packages of one where there are many. */
export function foldParts(structure: Structure, found: readonly Part[]): readonly Part[] {
  const folders = foldInto(structure, found, (part) => (part.packageName === null ? parentOf(part) : null));
  return folders.length <= MOST_PARTS ? folders : foldInto(structure, folders, ({ folder }) => topmostFolder(folder));
}

function parentOf({ folder }: Part): string | null {
  const parent = folderOf(folder);
  return isSourceRoot(parent) ? null : parent;
}

/** The first folder of its path that is a part by itself: `packages/web` of `packages/web/admin/users`. */
export function topmostFolder(folder: string): string | null {
  const names = folder.split('/');
  const depth = names.findIndex((_, at) => !isSourceRoot(names.slice(0, at + 1).join('/')));
  const topmost = names.slice(0, depth + 1).join('/');
  return depth < 0 ? null : topmost;
}

type HomeOf = (part: Part) => string | null;

function foldInto(structure: Structure, parts: readonly Part[], homeOf: HomeOf): readonly Part[] {
  const total = parts.reduce((sum, { files }) => sum + files.length, 0);
  const groups = Map.groupBy(parts, homeOf);
  let left = parts.length;
  const result: Part[] = [];
  for (const [home, members] of groups) {
    const joined = home === null ? null : joinedPart(home, members, parts);
    const isDetail =
      joined !== null &&
      members.length > 1 &&
      left - members.length + 1 >= FEWEST_PARTS &&
      (joined.files.length <= total * LARGE_SHARE || areStrangers(structure, members));
    if (!isDetail || joined === null) result.push(...members);
    else {
      left -= members.length - 1;
      result.push(joined);
    }
  }
  return withoutSwallowed(result);
}

function joinedPart(home: string, members: readonly Part[], parts: readonly Part[]): Part {
  const enclosing = parts.find(({ folder }) => folder === home);
  const all = enclosing === undefined || members.includes(enclosing) ? members : [enclosing, ...members];
  const files = all.flatMap((part) => part.files).toSorted((a, b) => a - b);
  const joined = all.reduce((sum, part) => sum + part.joined, 0);
  return { packageName: enclosing?.packageName ?? null, folder: home, files, joined };
}

/** Of two parts of one folder the first was joined into the second. */
function withoutSwallowed(parts: readonly Part[]): readonly Part[] {
  const byFolder = Map.groupBy(parts, ({ folder }) => folder);
  return [...byFolder.values()].map((own) =>
    own.reduce((most, part) => (part.files.length > most.files.length ? part : most)),
  );
}

/** True where no member uses another: they stand beside one another like rows of a list. */
export function areStrangers({ codebase }: Structure, members: readonly Part[]): boolean {
  const memberOf = new Int32Array(codebase.files.length).fill(-1);
  for (const [at, { files }] of members.entries()) for (const file of files) memberOf[file] = at;
  for (const { from, to } of edgesOf(codebase.graph)) {
    if (memberOf[from] !== -1 && memberOf[to] !== -1 && memberOf[from] !== memberOf[to]) return false;
  }
  return true;
}
