import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { scan } from '../src/gate/scan.ts';
import type { ScanResult } from '../src/model/scan-result.ts';
import type { ProjectFile } from './project-files.ts';

/** Cases that speak of dates are written for this day. */
const DAY_OF_CASES = '2026-11-20';

/**
 * Takes the files of a case through the real pipeline, as a folder of its own outside any repository: what git ignores or
 * does not know yet here must not change what a case says. With a `base` that is what was committed there before.
 */
export async function scanCase(
  files: readonly ProjectFile[],
  base: readonly ProjectFile[] | null = null,
): Promise<ScanResult> {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-case-'));
  try {
    if (base !== null) commit(folder, base);
    write(folder, files);
    const { result } = await scan({
      path: folder,
      at: { kind: 'worktree' },
      wanted: new Set(['links', 'wires', 'decisions', 'copies', 'units']),
      cache: null,
      today: DAY_OF_CASES,
      clock: () => 0,
      share: null,
      onProgress: () => {},
    });
    return result;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function write(folder: string, files: readonly ProjectFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Leaves nothing of the files but their commit. */
function commit(folder: string, files: readonly ProjectFile[]): void {
  write(folder, files);
  const identity = ['-c', 'user.name=Ada Counter', '-c', 'user.email=ada@shop.example', '-c', 'core.autocrlf=false'];
  const environment = { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...words: string[]): void => {
    execFileSync('git', ['-C', folder, ...identity, ...words], { env: environment, stdio: 'ignore' });
  };
  git('init', '-q');
  git('add', '--all', '--force');
  git('commit', '-q', '--message', 'Before');
  for (const { path } of files) rmSync(join(folder, path));
}
