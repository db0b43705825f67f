import { lstatSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../base/usage-error.ts';

/** A file that a person and paydown both write; '' where there is none. */
export function readWrittenFile(folder: string, name: string): string {
  const path = join(folder, name);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return '';
  if (!stats.isFile()) {
    throw new UsageError(`${name} is no regular file`, 'paydown writes through no link: put the file itself there');
  }
  return readFileSync(path, 'utf8');
}

/** Replaces it in one step, so that a kill leaves the old or the new text and never half of one. */
export function replaceWrittenFile(folder: string, name: string, text: string): void {
  const draft = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    writeFileSync(draft, text, { flag: 'wx' });
    renameSync(draft, join(folder, name));
  } catch (error) {
    rmSync(draft, { force: true });
    const cause = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${name} cannot be written: ${cause}`, 'make the folder writable');
  }
}
