import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import packageManifest from '../package.json' with { type: 'json' };
import { GRAMMAR_PACKAGES } from '../src/sources/grammars/read-grammar.ts';

/**
 * `npm run build`: bundles the command line into dist/. Each command stays a chunk of its own, so that `--version` loads
 * nothing else. oxc-parser stays outside because it is native; grammars are copied as they are; the licences of what goes
 * in are written beside it.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const external = /^oxc-parser(?:\/|$)/;

rmSync(dist, { recursive: true, force: true });
const bundle = await rolldown({
  input: {
    main: join(root, 'src', 'cli', 'main.ts'),
    'extraction-thread': join(root, 'src', 'cli', 'extraction-thread.ts'),
  },
  platform: 'node',
  external,
  // web-tree-sitter's run time holds an eval for debugging symbols of grammars, which ours do not carry.
  checks: { eval: false },
  // jsonc-parser's CommonJS form requires its parts by computed names, which no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
});
await bundle.write({ dir: dist, format: 'esm', minify: true, chunkFileNames: '[name]-[hash].js' });
await bundle.close();
copyGrammars();
writeFileSync(join(dist, 'LICENSES.txt'), bundledLicences());
process.stderr.write('built dist/main.js\n');

/** Where read-grammar.ts looks for them, whose code lies in a chunk of dist/ then. */
function copyGrammars(): void {
  mkdirSync(join(dist, 'grammars'));
  for (const [file, name] of Object.entries(GRAMMAR_PACKAGES)) {
    copyFileSync(join(root, 'node_modules', name, file), join(dist, 'grammars', file));
  }
}

function bundledLicences(): string {
  const copied = Object.values(GRAMMAR_PACKAGES);
  const bundled = new Set([...Object.keys(packageManifest.dependencies), ...copied]);
  return [...bundled]
    .filter((name) => !external.test(name))
    .map((name) => `${name}\n\n${licenceOf(name)}`)
    .join(`\n${'-'.repeat(80)}\n`);
}

function licenceOf(name: string): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} brings no licence file: it cannot be bundled`);
  return readFileSync(join(folder, file), 'utf8');
}
