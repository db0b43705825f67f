import { type NotAnalysed, groupNotAnalysed } from '../../model/not-analysed.ts';
import { pathRoles } from '../../model/path-role.ts';
import { whyNotSearched } from './asks-copies.ts';
import type { CopyFile } from './copy-options.ts';

export interface SelectedFiles {
  /** Parallel to the files; those out of scope without facts. */
  readonly files: readonly CopyFile[];
  readonly excluded: readonly NotAnalysed[];
}

/** Leaves out what copies are not looked for in. */
export function selectFiles(files: readonly CopyFile[]): SelectedFiles {
  const roles = pathRoles(files.map(({ path }) => path));
  const excluded: { what: string; reason: string; path: string }[] = [];
  const selected = files.map((file, index) => {
    const reason = whyNotSearched(roles[index] ?? 'production');
    if (reason === undefined || file.facts === null) return file;
    excluded.push({ what: 'copies', reason, path: file.path });
    return { ...file, facts: null };
  });
  return { files: selected, excluded: groupNotAnalysed(excluded) };
}
