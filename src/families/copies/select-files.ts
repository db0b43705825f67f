import { type NotAnalysed, groupNotAnalysed } from '../../model/not-analysed.ts';
import { type PathRole, pathRoles } from '../../model/path-role.ts';
import type { CopyFile } from './copy-options.ts';

export interface SelectedFiles {
  /** Parallel to the files; those out of scope without facts. */
  readonly files: readonly CopyFile[];
  readonly excluded: readonly NotAnalysed[];
}

/** Code that is held to one statement of each thing: not tests, which repeat themselves on purpose, nor what is never changed again. */
export function selectFiles(files: readonly CopyFile[]): SelectedFiles {
  const roles = pathRoles(files.map(({ path }) => path));
  const excluded: { what: string; reason: string; path: string }[] = [];
  const selected = files.map((file, index) => {
    const reason = EXCLUDED[roles[index] ?? 'production'];
    if (reason === undefined || file.facts === null) return file;
    excluded.push({ what: 'copies', reason, path: file.path });
    return { ...file, facts: null };
  });
  return { files: selected, excluded: groupNotAnalysed(excluded) };
}

const EXCLUDED: Readonly<Partial<Record<PathRole, string>>> = {
  test: 'tests may repeat one another',
  fixture: 'input of tests',
  example: 'examples may repeat what they show',
  migration: 'migrations are not changed once they ran',
};
