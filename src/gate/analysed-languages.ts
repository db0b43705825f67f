import { compareText } from '../base/ordering.ts';
import { languageByExtension, languages } from '../languages/index.ts';
import { CONFIGURATION } from '../model/known-languages.ts';
import { WIRES_ONLY_REASON } from '../model/not-analysed.ts';
import { countedLinks } from '../model/link-words.ts';
import type { SkippedFile } from './select-files.ts';
import type { Codebase } from '../model/codebase.ts';
import type { LeftOutGroup, LinkShare, MeasuredLanguage } from '../model/scan-result.ts';

/** What was read of each language, how much of its links was found, and what was left out; by key, also of a language of which nothing was read. */
export function analysedLanguages(
  codebase: Codebase,
  leftOut: ReadonlyMap<string, readonly LeftOutGroup[]>,
): Record<string, MeasuredLanguage> {
  // Generated code that is read for its wires alone is not what anybody wrote: it is told with what was left out.
  const written = [...codebase.files.keys()].filter((file) => !codebase.files[file]!.isWiresOnly);
  const files = Map.groupBy(written, (file) => codebase.files[file]!.language);
  const names = [...new Set([...files.keys(), ...leftOut.keys()])].toSorted(compareText);
  return Object.fromEntries(
    names.map((name) => [
      name,
      describe(name, { codebase, files: files.get(name) ?? [], leftOut: leftOut.get(name) ?? [] }),
    ]),
  );
}

/** Files of languages that paydown reads and that were not read, by key of the language. */
export function leftOutByLanguage(skipped: readonly SkippedFile[]): Map<string, LeftOutGroup[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { path, reason } of skipped) {
    const language = languageByExtension(/\.[^./]+$/.exec(path)?.[0].toLowerCase() ?? '');
    if (language === null) continue;
    const reasons = counts.get(language.name) ?? new Map<string, number>();
    counts.set(language.name, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
  }
  return new Map([...counts].map(([language, reasons]) => [language, groupsOf(reasons)]));
}

/** Generated code of which only wires were read. */
export function wiresOnlyFiles({ files }: Codebase): SkippedFile[] {
  return files
    .filter(({ isWiresOnly, language }) => isWiresOnly && language !== CONFIGURATION)
    .map(({ path }) => ({ what: 'file', reason: WIRES_ONLY_REASON, path }));
}

function groupsOf(reasons: ReadonlyMap<string, number>): LeftOutGroup[] {
  return Array.from(reasons, ([reason, count]) => ({ reason, count })).toSorted(
    (a, b) => b.count - a.count || compareText(a.reason, b.reason),
  );
}

interface LanguageParts {
  readonly codebase: Codebase;
  /** Indexes into its files. */
  readonly files: readonly number[];
  readonly leftOut: readonly LeftOutGroup[];
}

function describe(name: string, { codebase, files, leftOut }: LanguageParts): MeasuredLanguage {
  const sum = (of: (file: number) => number): number => files.reduce((total, file) => total + of(file), 0);
  return {
    title: languages.find((language) => language.name === name)?.title ?? name,
    files: files.length,
    bytes: sum((file) => codebase.files[file]!.bytes),
    lines: sum((file) => codebase.files[file]!.lines),
    units: sum((file) => codebase.files[file]!.units.length),
    links: linkShare(name, codebase, sum),
    leftOut,
  };
}

function linkShare(language: string, { tallies }: Codebase, sum: (of: (file: number) => number) => number): LinkShare {
  const [total, internal, external] = [tallies.total, tallies.internal, tallies.external].map((column) =>
    sum((file) => column[file] ?? 0),
  ) as [number, number, number];
  const resolved = total === 0 ? null : (internal + external) / total;
  return { counted: countedLinks(language), total, internal, external, resolved };
}
