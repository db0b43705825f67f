import type { GradleSettingsManifest } from '../../../model/java-manifest.ts';
import { literalsOf, tooLong, withoutComments } from './gradle-text.ts';

/**
 * Reads what a settings.gradle(.kts) says in literals. A script can include projects in ways that only running it would
 * show (loops over folders); those are found by their own build scripts.
 */
export function parseGradleSettings(text: string): GradleSettingsManifest {
  const problem = tooLong(text);
  const script = problem === null ? withoutComments(text) : '';
  const includes = Array.from(script.matchAll(INCLUDE), ([list]) => literalsOf(list)).flat();
  const folders = Array.from(script.matchAll(PROJECT_FOLDER), ({ 1: path = '', 2: folder = '' }): [string, string] => [
    projectPath(path),
    folder,
  ]);
  return {
    kind: 'gradle-settings',
    rootName: ROOT_NAME.exec(script)?.[1] ?? null,
    includes: [...new Set(includes.map(projectPath))],
    folders: Object.fromEntries(folders),
    problems: problem === null ? [] : [problem],
  };
}

/** A list of literals, over lines as long as a comma or a parenthesis holds it together. */
const INCLUDE = /\binclude(?:\s*\(\s*|\s+)(?:['"][^'"\n]*['"]\s*,?\s*)+/g;
const ROOT_NAME = /\brootProject\.name\s*=\s*['"]([^'"$\n]+)['"]/;
const PROJECT_FOLDER =
  /\bproject\s*\(\s*['"]([^'"$\n]+)['"]\s*\)\s*\.projectDir\s*=\s*(?:new\s+)?(?:java\.io\.)?[Ff]ile\s*\(\s*(?:(?:rootDir|settingsDir|rootProject\.projectDir)\s*,\s*)?['"](?:\$(?:rootDir|\{rootDir\}|settingsDir)\/)?([^'"$\n]+)['"]/g;

function projectPath(written: string): string {
  return written.startsWith(':') ? written : `:${written}`;
}
