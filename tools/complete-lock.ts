import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { completeLock } from './lock-platforms.ts';

/**
 * `npm run lock`: gives package-lock.json the entries of platforms whose packages this machine's registry does not carry.
 * npm writes only what it can see, and `npm ci` then refuses the file everywhere. Run it after every `npm install`.
 */
const files = ['package-lock.json', 'bench/package-lock.json', 'bench/oracle/package-lock.json'];

for (const name of files) {
  const file = fileURLToPath(new URL(`../${name}`, import.meta.url));
  const lock: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, `${JSON.stringify(completeLock(lock), null, 2)}\n`);
}
