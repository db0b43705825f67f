import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Every Python file below the folders, sorted. */
export function pythonFiles(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.pyi?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .toSorted();
}
