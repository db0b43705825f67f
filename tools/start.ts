import { mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import packageManifest from '../package.json' with { type: 'json' };
import { materialiseDemo } from '../demo/materialise-demo.ts';
import { runProgram } from '../src/cli/program.ts';
import { cacheFolder, cacheRoot } from '../src/storage/cache-folder.ts';

/**
 * `npm start [-- PATH]`: scans PATH, or the demo repository that it builds first, prints the text report and writes the
 * HTML report beside the cache, so that nothing is left in the scanned repository.
 */
const words = process.argv.slice(2);
const isPathGiven = words[0] !== undefined && !words[0].startsWith('-');
const path = isPathGiven ? words[0]! : await demo();
const further = isPathGiven ? words.slice(1) : words;
const reports = join(cacheRoot(), 'reports');
mkdirSync(reports, { recursive: true });
// Two folders of one name keep a report each.
const html = join(reports, `${basename(resolve(path))}-${basename(cacheFolder(resolve(path))).slice(0, 6)}.html`);
process.exitCode = await runProgram(['scan', path, '--report', `html=${html}`, ...further], packageManifest.version);

async function demo(): Promise<string> {
  const target = join(cacheRoot(), 'demo', 'tallyho');
  rmSync(target, { recursive: true, force: true });
  const built = await materialiseDemo(target);
  process.stderr.write(`built the demo repository: ${built.path}\n`);
  return built.path;
}
