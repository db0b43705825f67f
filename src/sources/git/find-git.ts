import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * Absolute path of the git program, or null. Relative entries of PATH are passed over: with `.` among them (on Windows
 * even without) a file named git in the analysed folder would be run.
 */
export function findGit(environment: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const name = process.platform === 'win32' ? 'git.exe' : 'git';
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter);
  return (
    folders
      .filter(isAbsolute)
      .map((folder) => join(folder, name))
      .find(isProgram) ?? null
  );
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there or not ours to run: PATH goes on with its next folder, as every shell does.
    return false;
  }
}
