import { basename } from 'node:path';
import { languages } from '../languages/index.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { Codebase } from '../model/codebase.ts';
import type { ListScope } from '../model/list-results.ts';
import type { LanguageShare, ScanResult } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What a result was made from and what was not looked at: the part that every result carries. */
export function scopeOf({ snapshot, structure }: Pick<ModelledSnapshot, 'snapshot' | 'structure'>): ListScope {
  return {
    repository: repositoryOf(snapshot),
    analysed: readOf(structure.codebase),
    notAnalysed: structure.codebase.notAnalysed,
  };
}

/** The same with units, for runs that read them. */
export function analysedOf(codebase: Codebase): ScanResult['analysed'] {
  const { files, bytes, lines, byLanguage } = readOf(codebase);
  let units = 0;
  for (const file of codebase.files) units += file.units.length;
  return { files, bytes, lines, units, byLanguage };
}

function repositoryOf(snapshot: Snapshot): ScanResult['repository'] {
  return { root: basename(snapshot.root), revision: snapshot.revision, dirty: snapshot.isDirty };
}

function readOf(codebase: Codebase): ListScope['analysed'] {
  const byLanguage: Record<string, { -readonly [Figure in keyof LanguageShare]: LanguageShare[Figure] }> = {};
  // Generated code that is read for its wires alone is not what anybody wrote: it is listed with what was not analysed.
  const files = codebase.files.filter((file) => !file.isWiresOnly);
  for (const { language, bytes, lines } of files) {
    const share = (byLanguage[language] ??= { title: titleOf(language), files: 0, bytes: 0, lines: 0 });
    share.files += 1;
    share.bytes += bytes;
    share.lines += lines;
  }
  const shares = Object.values(byLanguage);
  return {
    files: files.length,
    bytes: shares.reduce((sum, share) => sum + share.bytes, 0),
    lines: shares.reduce((sum, share) => sum + share.lines, 0),
    byLanguage,
  };
}

function titleOf(name: string): string {
  return languages.find((language) => language.name === name)?.title ?? name;
}
