/** Paths here are relative to the analysed root, with forward slashes and without a leading one; '' is the root itself. */

/** The folder that holds the path; '' for what lies at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function baseNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Joins and normalises `.`, `..` and doubled slashes; null where the result would lie outside the root. */
export function joinPath(folder: string, relative: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** What remains of a path below a folder, '' for the folder itself; null where the path lies elsewhere. */
export function pathBelow(folder: string, path: string): string | null {
  if (folder === '') return path;
  if (path === folder) return '';
  return path.startsWith(folder) && path[folder.length] === '/' ? path.slice(folder.length + 1) : null;
}

/** The path's folders from the nearest up to the root, which is ''. */
export function* foldersAbove(path: string): Generator<string> {
  let folder = path;
  while (folder !== '') {
    folder = folderOf(folder);
    yield folder;
  }
}
