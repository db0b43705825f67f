import { basename } from 'node:path';
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
  const units = codebase.files.reduce((sum, file) => sum + file.units.length, 0);
  return { files, bytes, lines, units, byLanguage };
}

function repositoryOf(snapshot: Snapshot): ScanResult['repository'] {
  return { root: basename(snapshot.root), revision: snapshot.revision, dirty: snapshot.isDirty };
}

function readOf(codebase: Codebase): ListScope['analysed'] {
  const byLanguage: Record<string, LanguageShare> = {};
  for (const file of codebase.files) {
    const share = byLanguage[file.language] ?? { files: 0, bytes: 0, lines: 0 };
    byLanguage[file.language] = {
      files: share.files + 1,
      bytes: share.bytes + file.bytes,
      lines: share.lines + file.lines,
    };
  }
  const shares = Object.values(byLanguage);
  return {
    files: codebase.files.length,
    bytes: shares.reduce((sum, share) => sum + share.bytes, 0),
    lines: shares.reduce((sum, share) => sum + share.lines, 0),
    byLanguage,
  };
}
