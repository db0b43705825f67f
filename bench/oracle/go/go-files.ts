import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of the Go files below a folder, sorted; what the go tool ignores (`testdata`, `_x`, `.x`) is not among them. */
export function listGoFiles(folder: string): string[] {
  const found: string[] = [];
  const pending = [folder];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    for (const entry of readdirSync(next, { withFileTypes: true })) {
      const path = join(next, entry.name);
      if (entry.isDirectory() && !/^(?:testdata$|[._])/.test(entry.name)) pending.push(path);
      else if (entry.isFile() && entry.name.endsWith('.go')) found.push(path);
    }
  }
  return found.sort();
}
