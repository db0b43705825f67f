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
 * does not know yet here must not change what a case says.
 */
export async function scanCase(files: readonly ProjectFile[]): Promise<ScanResult> {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-case-'));
  try {
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
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
