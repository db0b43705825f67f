import { mayHoldRules } from './may-hold-rules.ts';
import { CONFIGURATION, knownLanguage } from '../model/known-languages.ts';
import { UNSUPPORTED_LANGUAGE } from '../model/not-analysed.ts';
import { type PathExclusion, pathExclusion } from '../model/path-exclusion.ts';
import { languageByExtension } from '../languages/index.ts';
import { isManifestPath } from '../sources/manifests/index.ts';
import type { Language } from '../model/facts.ts';
import type { SnapshotFile } from '../model/snapshot.ts';

export interface SourceCandidate {
  readonly file: SnapshotFile;
  readonly language: Language;
  /** Lower-case, with its dot. */
  readonly extension: string;
  /** True where the path says that the text is generated: read only for its wires. */
  readonly isGenerated: boolean;
}

/** One path that is not analysed, with the reason in words. */
export interface SkippedFile {
  readonly what: string;
  readonly reason: string;
  readonly path: string;
}

export interface Selection {
  readonly sources: readonly SourceCandidate[];
  readonly manifests: readonly SnapshotFile[];
  readonly skipped: readonly SkippedFile[];
}

/** Of a file whose path says so and that neither calls nor serves anybody. */
export const GENERATED_REASON = 'generated code, by its name';

const EXCLUSION_REASON = {
  vendored: 'vendored code',
  generated: GENERATED_REASON,
  minified: 'minified code, by its name',
  'build-output': 'build output',
} as const;

/** What the team said about single files. */
export interface Wishes {
  /** Why a path is not to be judged. */
  readonly ignored: ReadonlyMap<string, string>;
  /** Paths of settings that hold rules, whatever they are called. */
  readonly ruleHomes: ReadonlySet<string>;
}

const NO_WISHES: Wishes = { ignored: new Map(), ruleHomes: new Set() };

/** Decides by name alone what is read. What is source code and not read is in `skipped`; everything else is no source code. */
export function selectFiles(files: readonly SnapshotFile[], wishes: Wishes = NO_WISHES): Selection {
  const sources: SourceCandidate[] = [];
  const manifests: SnapshotFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const file of files) {
    const exclusion = pathExclusion(file.path);
    if (isManifestPath(file.path)) {
      if (exclusion !== 'vendored') manifests.push(file);
      if (!isAlsoSettings(file.path)) continue;
    }
    const { candidate, left } = sortOut(file, exclusion, wishes);
    if (candidate === null) skipped.push(...left);
    else sources.push(candidate);
  }
  return { sources, manifests, skipped };
}

/** In a folder of deployments, and where a framework keeps its settings, lies what the business sets too. */
function isAlsoSettings(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

interface Sorted {
  readonly candidate: SourceCandidate | null;
  /** Empty also for what is no source code. */
  readonly left: readonly SkippedFile[];
}

function sortOut(file: SnapshotFile, exclusion: PathExclusion | null, wishes: Wishes): Sorted {
  const extension = extensionOf(file.path);
  const language = languageOf(file, extension, wishes);
  const isGenerated = exclusion === 'generated';
  const ignored = wishes.ignored.get(file.path);
  if (language !== null && (exclusion === null || isGenerated) && ignored === undefined) {
    return { candidate: { file, language, extension, isGenerated }, left: [] };
  }
  const name = language?.title ?? knownLanguage(extension);
  return { candidate: null, left: skippedFiles(file.path, name, { exclusion, ignored }) };
}

/** Most settings say nothing that a rule reads. */
function languageOf(file: SnapshotFile, extension: string, { ruleHomes }: Wishes): Language | null {
  const language = languageByExtension(extension);
  if (language?.name !== CONFIGURATION) return language;
  return ruleHomes.has(file.path) || mayHoldRules(file) ? language : null;
}

/** None for what is no source code. */
function skippedFiles(
  path: string,
  language: string | null,
  { exclusion, ignored }: { readonly exclusion: PathExclusion | null; readonly ignored: string | undefined },
): SkippedFile[] {
  if (language === null) return [];
  if (exclusion !== null) return [{ what: 'file', reason: EXCLUSION_REASON[exclusion], path }];
  if (ignored !== undefined) return [{ what: 'file', reason: ignored, path }];
  return [{ what: language, reason: UNSUPPORTED_LANGUAGE, path }];
}

function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(dot).toLowerCase() : '';
}
