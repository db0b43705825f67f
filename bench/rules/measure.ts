import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printScore } from './print-score.ts';
import { readHalf } from './read-half.ts';
import { parseReport } from './read-report.ts';
import { scoreReport } from './score-report.ts';
import { stageHalf } from './stage-half.ts';

const paydown = fileURLToPath(new URL('../../bin/paydown', import.meta.url));
const LARGEST_ANSWER_BYTES = 256 * 1024 * 1024;

/** `node bench/rules/measure.ts [HALF…]`: scans each half as a user would, without its truth, and scores what is printed. */
for (const name of process.argv.length > 2 ? process.argv.slice(2) : ['tuning', 'test']) {
  const folder = mkdtempSync(join(tmpdir(), 'paydown-rules-'));
  try {
    const half = readHalf(name);
    stageHalf(half, join(folder, 'code'));
    const words = ['scan', join(folder, 'code'), '--no-cache', '--format', 'json'];
    const result = execFileSync(paydown, words, { encoding: 'utf8', maxBuffer: LARGEST_ANSWER_BYTES });
    process.stdout.write(`${printScore(scoreReport(half, parseReport(result, name)))}\n`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
