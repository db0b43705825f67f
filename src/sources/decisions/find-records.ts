import { baseNameOf, folderOf, joinPath, pathBelow } from '../../base/paths.ts';
import { pathExclusion } from '../../model/path-exclusion.ts';

/** Files that say where records lie: of adr-tools, and of log4brains. */
export function isRecordMarker(path: string): boolean {
  const name = baseNameOf(path);
  return (name === '.adr-dir' || name === '.log4brains.yml') && pathExclusion(path) === null;
}

/** The folders that a marker names, relative to the root. */
export function markedFolders(path: string, text: string): string[] {
  const named =
    baseNameOf(path) === '.adr-dir'
      ? [text.trim().split(/\r?\n/)[0] ?? '']
      : [...text.slice(0, LONGEST_MARKER).matchAll(/^\s*(?:- )?adrFolder:\s*["']?([^"'\n#]+?)["']?\s*(?:#.*)?$/gm)].map(
          ([, folder = '']) => folder,
        );
  return named.flatMap((folder) => (folder === '' ? [] : (joinPath(folderOf(path), folder) ?? [])));
}

const LONGEST_MARKER = 100_000;

/** Where people keep them without saying so. */
const FOLDER =
  /(?:^|\/)(?:\.?adrs?|decisions?|architectur(?:e|al)[-_]decisions?(?:[-_](?:records?|log))?|decision[-_](?:records?|log)|adl)\//i;
/** A number in front says record in any folder of documents; whether it is one, its text says. */
const DOCUMENTS = /(?:^|\/)(?:docs?|documentation|architecture|design|rfcs?)\//i;
const NUMBERED = /^(?:adr[-_ ]?)?\d{3,8}[-_ ].*\.md$/i;
const NAMED = /^adr[-_ ]?\d+.*\.md$/i;
const ASIDE = /^(?:readme|index|contributing|changelog|_index|toc)\.md$|template/i;
/** Of examples, tests and templates: what others decided, or nobody. */
const OTHERS =
  /(?:^|\/)(?:examples?|samples?|demos?|fixtures?|templates?|__tests__|tests?|[\w-]+-tests?|testdata|archetypes?)\//i;

/** Whether a file may be a record, by its path alone. `folders` are those that markers name. */
export function mayBeRecord(path: string, folders: readonly string[]): boolean {
  const name = baseNameOf(path);
  if (!/\.(?:md|markdown)$/i.test(name) || ASIDE.test(name) || OTHERS.test(path) || pathExclusion(path) !== null)
    return false;
  if (folders.some((folder) => pathBelow(folder, path) !== null)) return true;
  const folder = `${folderOf(path)}/`;
  return FOLDER.test(folder) || NAMED.test(name) || (DOCUMENTS.test(folder) && NUMBERED.test(name));
}
