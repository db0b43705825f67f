import { folderOf, joinPath } from '../../base/paths.ts';
import type { EffectiveConfig } from './effective-config.ts';

/** More references than this are not followed from one configuration, and that is reported. */
export const MAX_REFERENCES = 500;

export interface ReferenceLookup {
  referencesOf(path: string): readonly string[];
  /** True for a configuration that takes in no file itself. */
  isEmpty(path: string): boolean;
  exists(path: string): boolean;
}

/**
 * A configuration and the ones it is divided into, itself first. References are followed on only through
 * configurations that take in no file: those of an ordinary project are its dependencies, not its parts.
 */
export function dividedInto(path: string, lookup: ReferenceLookup): { paths: readonly string[]; isCut: boolean } {
  const found = new Set([path]);
  let isCut = false;
  for (const at of found) {
    if (at !== path && !lookup.isEmpty(at)) continue;
    const references = lookup.referencesOf(at);
    isCut ||= references.length > MAX_REFERENCES;
    for (const reference of references.slice(0, MAX_REFERENCES)) {
      const target = referencePath(folderOf(at), reference, lookup);
      if (target !== null) found.add(target);
    }
    if (found.size > MAX_REFERENCES) return { paths: [...found].slice(0, MAX_REFERENCES), isCut: true };
  }
  return { paths: [...found], isCut };
}

/** True for a configuration that only refers to others. */
export function isEmptyProject({ files, include }: EffectiveConfig): boolean {
  const hasFiles = (files?.value.length ?? 0) > 0;
  const hasIncludes = include ? include.value.length > 0 : files === null;
  return !hasFiles && !hasIncludes;
}

function referencePath(folder: string, reference: string, lookup: ReferenceLookup): string | null {
  const path = joinPath(folder, reference);
  if (path === null) return null;
  const candidates = [path, path === '' ? 'tsconfig.json' : `${path}/tsconfig.json`];
  return candidates.find((candidate) => lookup.exists(candidate)) ?? null;
}
