import { basename } from 'node:path';
import { languages } from '../languages/index.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { Codebase } from '../model/codebase.ts';
import type { ListScope } from '../model/list-results.ts';
import type { LanguageShare, ScanResult } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';

/** What a result was made from and what was not looked at: the part that every result carries. */
export function scopeOf({ snapshot, codebase }: Pick<ModelledSnapshot, 'snapshot' | 'codebase'>): ListScope {
  return {
    repository: repositoryOf(snapshot),
    analysed: readOf(codebase),
    notAnalysed: codebase.notAnalysed,
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
  for (const { language, bytes, lines } of codebase.files) {
    const share = (byLanguage[language] ??= { title: titleOf(language), files: 0, bytes: 0, lines: 0 });
    share.files += 1;
    share.bytes += bytes;
    share.lines += lines;
  }
  const shares = Object.values(byLanguage);
  return {
    files: codebase.files.length,
    bytes: shares.reduce((sum, share) => sum + share.bytes, 0),
    lines: shares.reduce((sum, share) => sum + share.lines, 0),
    byLanguage,
  };
}

function titleOf(name: string): string {
  return languages.find((language) => language.name === name)?.title ?? name;
}
