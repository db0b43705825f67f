import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCpd, parseFallow, parseJscpd } from './peer-reports.ts';
import { parseReport, type ReportedFamily } from './read-report.ts';

export interface PeerPlaces {
  /** Folder whose node_modules holds jscpd and fallow. */
  readonly npm: string;
  /** Unpacked distribution of PMD; null: none was named. */
  readonly pmd: string | null;
  /** Where tools may write. */
  readonly scratch: string;
}

export interface PeerRun {
  readonly tool: string;
  readonly settings: string;
  /** What is found in a folder, or in words why the tool could not be run. */
  find(folder: string): readonly ReportedFamily[] | string;
}

/** Each tool with its own settings and with the most sensitive ones that make sense. */
export function peerRuns(places: PeerPlaces): readonly PeerRun[] {
  const jscpd = jscpdRun(places);
  const fallow = fallowRun(places);
  const cpd = cpdRun(places);
  const blind = ['--ignore-identifiers', '--ignore-literals'];
  const near = ['--max-gap-lines', '20', '--similarity', '0.3', '--cross-formats', 'js-ts'];
  return [
    ourselves(),
    jscpd('default', []),
    jscpd('20 tokens', ['-k', '20', '-l', '3']),
    jscpd('10 tokens, blind to names and literals, near', ['-k', '10', '-l', '2', ...blind, ...near]),
    fallow('default', []),
    fallow('semantic', ['--mode', 'semantic']),
    fallow('semantic, near, 10 tokens', ['--mode', 'semantic', '--near', '--cross-language', ...FALLOW_SMALL]),
    cpd('100 tokens', { tokens: '100', words: [] }),
    cpd('20 tokens, blind to names and literals', { tokens: '20', words: blind }),
    cpd('12 tokens, blind to names and literals', { tokens: '12', words: blind }),
  ];
}

const FALLOW_SMALL: readonly string[] = ['--min-tokens', '10', '--min-lines', '2'];
const OUTPUT_LIMIT_BYTES = 1 << 28;

function ourselves(): PeerRun {
  const main = fileURLToPath(new URL('../../bin/paydown', import.meta.url));
  return {
    tool: 'paydown',
    settings: 'default',
    find: (folder) => {
      const text = outputOf(main, ['scan', folder, '--format', 'json', '--no-cache'], folder);
      return /"families"\s*:/.test(text) ? parseReport(text, 'paydown') : 'reports no families';
    },
  };
}

function jscpdRun({ npm, scratch }: PeerPlaces) {
  const program = join(npm, 'node_modules', '.bin', 'jscpd');
  return (settings: string, words: readonly string[]): PeerRun => ({
    tool: 'jscpd',
    settings,
    find: (folder) => {
      if (!existsSync(program)) return 'not installed: npm install --prefix FOLDER jscpd@5.3.3, then --npm FOLDER';
      outputOf(program, ['.', '-r', 'json', '-o', scratch, '--no-gitignore', '--exit-code', '0', ...words], folder);
      return parseJscpd(readFileSync(join(scratch, 'jscpd-report.json'), 'utf8'), folder);
    },
  });
}

function fallowRun({ npm }: PeerPlaces) {
  const program = join(npm, 'node_modules', '.bin', 'fallow');
  return (settings: string, words: readonly string[]): PeerRun => ({
    tool: 'fallow dupes',
    settings,
    find: (folder) =>
      existsSync(program)
        ? parseFallow(
            outputOf(program, ['dupes', '-r', folder, '-f', 'json', '--no-fragments', ...words], folder),
            folder,
          )
        : 'not installed: npm ci --prefix bench',
  });
}

/** CPD takes one language a run; of ours it reads these. It does not read .tsx. */
const CPD_LANGUAGES: readonly string[] = ['java', 'cs', 'python', 'go', 'typescript', 'ecmascript', 'plsql'];

function cpdRun({ pmd }: PeerPlaces) {
  return (settings: string, { tokens, words }: { tokens: string; words: readonly string[] }): PeerRun => ({
    tool: 'PMD CPD',
    settings,
    find: (folder) => {
      if (pmd === null || !existsSync(join(pmd, 'bin', 'pmd'))) return 'not installed: unpack PMD, then --pmd FOLDER';
      const fixed = ['cpd', '--dir', folder, '--format', 'xml', '--no-fail-on-violation', '--no-fail-on-error'];
      return CPD_LANGUAGES.flatMap((language) => {
        const options = ['--language', language, '--minimum-tokens', tokens, ...words];
        return parseCpd(outputOf(join(pmd, 'bin', 'pmd'), [...fixed, ...options], folder), folder);
      });
    },
  });
}

function outputOf(program: string, words: readonly string[], folder: string): string {
  const { stdout, error } = spawnSync(program, words, { cwd: folder, encoding: 'utf8', maxBuffer: OUTPUT_LIMIT_BYTES });
  if (error !== undefined) throw error;
  return stdout;
}
