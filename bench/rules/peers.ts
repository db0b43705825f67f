import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Half } from './benchmark.ts';
import { type PeerRun, peerRuns } from './peer-runs.ts';
import { shareText } from './print-score.ts';
import { readHalf } from './read-half.ts';
import { scoreReport } from './score-report.ts';
import { stageHalf } from './stage-half.ts';

/**
 * `node bench/rules/peers.ts HALF [--npm FOLDER] [--pmd FOLDER]`: paydown and clone detectors on one half, in one table.
 * Tools that are not installed say so in their row.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { npm: { type: 'string' }, pmd: { type: 'string' } },
});
const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'paydown-rules-')));
try {
  const half = readHalf(positionals[0] ?? 'tuning');
  const folder = join(scratch, 'sources');
  const reports = join(scratch, 'reports');
  mkdirSync(reports);
  stageHalf(half, folder);
  const runs = peerRuns({
    npm: values.npm === undefined ? fileURLToPath(new URL('..', import.meta.url)) : resolve(values.npm),
    pmd: values.pmd === undefined ? null : resolve(values.pmd),
    scratch: reports,
  });
  process.stdout.write(`${head()}${runs.map((run) => row(run, { half, folder })).join('')}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function head(): string {
  const cells = ['tool', 'settings', 'instance recall', 'pair recall', 'pair precision', 'drift printed'];
  return line(cells) + line(cells.map(() => '---'));
}

function row(run: PeerRun, { half, folder }: { half: Half; folder: string }): string {
  const found = run.find(folder);
  if (typeof found === 'string') return line([run.tool, run.settings, found, '', '', '']);
  const score = scoreReport(half, found);
  const figures = [score.memberRecall, score.pairRecall, score.pairPrecision, score.driftPrinted];
  return line([run.tool, run.settings, ...figures.map((figure) => shareText(figure).trim().replace(/ {2,}/, ' '))]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}
