import { compareText } from '../base/ordering.ts';
import { folderOf } from '../base/paths.ts';
import { hasDependencies } from '../model/known-languages.ts';
import type { Structure } from '../model/structure.ts';
import { areStrangers, foldParts, MOST_PARTS, topmostFolder } from './fold-parts.ts';
import { openPart } from './open-part.ts';
import { partEntries } from './part-entries.ts';
import type { Part } from './part.ts';

/** A language in fewer parts than this is opened by folders: as one or two nodes it says nothing. */
const FEWEST_PARTS = 3;
/** A part smaller than this is understood as a whole. */
const LARGE_PART = 15;
const LARGE_SHARE = 0.1;
/** Beside others, what holds more of the files is opened as well. */
const DOMINANT_SHARE = 0.5;

/**
 * The parts that a team would name: packages and projects as manifests declare them, else folders; small ones beside one
 * another are put together, and a language that lies in one place is opened. Production code only.
 */
export function proposeParts(structure: Structure): readonly Part[] {
  const { codebase, roles } = structure;
  const isCode = (file: number): boolean =>
    roles[file] === 'production' && hasDependencies(codebase.files[file]!.language);
  const found = codebase.components.flatMap(({ name, kind, folder, files }): Part[] => {
    const own = files.filter(isCode);
    return own.length === 0 ? [] : [{ packageName: kind === 'package' ? name : null, folder, files: own, joined: 1 }];
  });
  const paths = codebase.files.map(({ path }) => path);
  const folded = foldParts(structure, withoutTop(found, paths));
  const languageOf = (part: Part): string => mostly(part, (file) => codebase.files[file]!.language);
  const byLanguage = Map.groupBy(folded, languageOf);
  const total = folded.reduce((sum, { files }) => sum + files.length, 0);
  const parts = folded.flatMap((part) => {
    const isAlone = byLanguage.get(languageOf(part))!.length < FEWEST_PARTS;
    if (part.files.length < Math.max(LARGE_PART, total * (isAlone ? LARGE_SHARE : DOMINANT_SHARE))) return [part];
    const inner = openPart(part, paths);
    return folded.length + inner.length > MOST_PARTS || areStrangers(structure, inner) ? [part] : inner;
  });
  return partEntries(structure, parts).toSorted((a, b) => compareText(a.folder, b.folder));
}

/**
 * What is left over for the root package lies in many places: each of them is a part by itself, but for a file that lies
 * loosely around other parts, whose glob would claim every part to come.
 */
function withoutTop(found: readonly Part[], paths: readonly string[]): Part[] {
  const folders = found.map(({ folder }) => folder);
  return found.flatMap((part): Part[] => {
    if (part.folder !== '') return [part];
    const groups = Map.groupBy(part.files, (file) => {
      const folder = folderOf(paths[file]!);
      return folder === '' ? '' : (topmostFolder(folder) ?? folder);
    });
    return [...groups].flatMap(([folder, files]) => {
      if (folder === '') return [{ ...part, files }];
      return folders.some((other) => other.startsWith(`${folder}/`)) ? [] : [{ ...FOUND, folder, files }];
    });
  });
}

const FOUND = { packageName: null, joined: 1 } as const;

/** What most files of a part are; of equals the first. */
function mostly(part: Part, kindOf: (file: number) => string): string {
  const groups = [...Map.groupBy(part.files, kindOf)];
  return groups.reduce((most, group) => (group[1].length > most[1].length ? group : most))[0];
}
