import { knownLanguage } from '../model/known-languages.ts';
import { UNSUPPORTED_LANGUAGE } from '../model/not-analysed.ts';
import { pathExclusion } from '../model/path-exclusion.ts';
import { languageByExtension } from '../languages/index.ts';
import { isManifestPath } from '../sources/manifests/index.ts';
import type { Language } from '../model/facts.ts';
import type { SnapshotFile } from '../model/snapshot.ts';

export interface SourceCandidate {
  readonly file: SnapshotFile;
  readonly language: Language;
  /** Lower-case, with its dot. */
  readonly extension: string;
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

const EXCLUSION_REASON = {
  vendored: 'vendored code',
  generated: 'generated code, by its name',
  minified: 'minified code, by its name',
  'build-output': 'build output',
} as const;

/** Decides by name alone what is read. What is source code and not read is in `skipped`; everything else is no source code. */
export function selectFiles(files: readonly SnapshotFile[]): Selection {
  const sources: SourceCandidate[] = [];
  const manifests: SnapshotFile[] = [];
  const skipped: SkippedFile[] = [];
  for (const file of files) {
    const exclusion = pathExclusion(file.path);
    if (isManifestPath(file.path)) {
      if (exclusion !== 'vendored') manifests.push(file);
      continue;
    }
    const extension = extensionOf(file.path);
    const language = languageByExtension(extension);
    const name = language?.title ?? knownLanguage(extension);
    if (name === null) continue;
    if (exclusion !== null) skipped.push({ what: 'file', reason: EXCLUSION_REASON[exclusion], path: file.path });
    else if (language) sources.push({ file, language, extension });
    else skipped.push({ what: name, reason: UNSUPPORTED_LANGUAGE, path: file.path });
  }
  return { sources, manifests, skipped };
}

function extensionOf(path: string): string {
  const dot = path.lastIndexOf('.');
  return dot > path.lastIndexOf('/') + 1 ? path.slice(dot).toLowerCase() : '';
}
