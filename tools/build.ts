import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

/**
 * `npm run build`: bundles the command line into dist/. Each command stays a chunk of its own, so that `--version` loads
 * nothing else. oxc-parser stays outside because it is native.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

rmSync(`${root}dist`, { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: `${root}src/cli/main.ts` },
  platform: 'node',
  external: ['oxc-parser'],
  // jsonc-parser's CommonJS form requires its parts by computed names, which no bundler can follow.
  resolve: { mainFields: ['module', 'main'] },
});
await bundle.write({ dir: `${root}dist`, format: 'esm', minify: true, chunkFileNames: '[name]-[hash].js' });
await bundle.close();
process.stderr.write('built dist/main.js\n');
