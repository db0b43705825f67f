import { basename } from 'node:path';
import { analysedLanguages } from './analysed-languages.ts';
import type { ModelledSnapshot } from './model-snapshot.ts';
import type { ListScope } from '../model/list-results.ts';
import type { LanguageShare, MeasuredLanguage, ScanResult } from '../model/scan-result.ts';
import type { Snapshot } from '../model/snapshot.ts';

type Scoped = Pick<ModelledSnapshot, 'snapshot' | 'codebase' | 'leftOut'>;

/** What a result was made from and what was not looked at: the part that every result carries. */
export function scopeOf(modelled: Scoped): ListScope {
  const { files, bytes, lines, byLanguage } = analysedOf(modelled);
  return {
    repository: repositoryOf(modelled.snapshot),
    analysed: { files, bytes, lines, byLanguage: withoutUnits(byLanguage) },
    notAnalysed: modelled.codebase.notAnalysed,
  };
}

/** The same with units, for runs that read them. */
export function analysedOf({ codebase, leftOut }: Omit<Scoped, 'snapshot'>): ScanResult['analysed'] {
  const byLanguage = analysedLanguages(codebase, leftOut);
  const sum = (of: (share: MeasuredLanguage) => number): number =>
    Object.values(byLanguage).reduce((total, share) => total + of(share), 0);
  return {
    files: sum(({ files }) => files),
    bytes: sum(({ bytes }) => bytes),
    lines: sum(({ lines }) => lines),
    units: sum(({ units }) => units),
    byLanguage,
  };
}

function withoutUnits(byLanguage: ScanResult['analysed']['byLanguage']): Record<string, LanguageShare> {
  return Object.fromEntries(Object.entries(byLanguage).map(([name, { units: _units, ...share }]) => [name, share]));
}

function repositoryOf(snapshot: Snapshot): ScanResult['repository'] {
  return { root: basename(snapshot.root), revision: snapshot.revision, dirty: snapshot.isDirty };
}
