import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Half } from './benchmark.ts';

/** Writes the sources of a half, without the truth, to a folder that tools may be run on. */
export function stageHalf(half: Half, folder: string): void {
  for (const [path, text] of half.sources) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
