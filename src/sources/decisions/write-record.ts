import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../../base/usage-error.ts';
import type { RecordDraft } from './draft-record.ts';

/** Writes a new record and the status of the one that it supersedes. Nothing that is there is overwritten by the new one. */
export function writeRecord(root: string, { path, text, edit }: RecordDraft): void {
  const file = join(root, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    throw new UsageError(
      `${path} cannot be written: ${wordsOf(error)}`,
      'choose another title, or make the folder writable',
    );
  }
  if (edit === null) return;
  const old = join(root, edit.path);
  const draft = `${old}.${process.pid}.tmp`;
  try {
    if (readFileSync(old, 'utf8') !== edit.before) throw new Error('it has changed in the meantime');
    writeFileSync(draft, edit.text, { flag: 'wx' });
    renameSync(draft, old);
  } catch (error) {
    rmSync(draft, { force: true });
    rmSync(file, { force: true });
    throw new UsageError(
      `${edit.path} cannot be edited: ${wordsOf(error)}`,
      'nothing was written; make the file writable and run it again',
    );
  }
}

function wordsOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST')
    return 'it is there already';
  return error instanceof Error ? error.message : String(error);
}
