import { createHash } from 'node:crypto';
import { homedir, platform } from 'node:os';
import { isAbsolute, join } from 'node:path';

const KEY_DIGITS = 24;

/**
 * Folder that holds everything kept about one analysed folder, outside any work tree: `PAYDOWN_CACHE_DIR`, else the
 * platform's cache folder. Safe to delete at any time.
 */
export function cacheFolder(analysedRoot: string): string {
  const key = createHash('sha256').update(analysedRoot).digest('hex').slice(0, KEY_DIGITS);
  return join(cacheRoot(), key);
}

export function cacheRoot(): string {
  const chosen = process.env['PAYDOWN_CACHE_DIR'];
  if (chosen) return chosen;
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'paydown');
  if (platform() === 'win32')
    return join(process.env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'paydown');
  const shared = process.env['XDG_CACHE_HOME'] ?? '';
  // The XDG specification has relative values ignored.
  return join(isAbsolute(shared) ? shared : join(homedir(), '.cache'), 'paydown');
}
