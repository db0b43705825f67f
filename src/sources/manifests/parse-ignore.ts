import type { IgnoreManifest } from '../../model/manifest.ts';

/** More rules than any team writes; the rest is reported, so that a hostile file cannot cost minutes. */
const MAX_PATTERNS = 2_000;

/** Reads a .gitignore into its patterns. */
export function parseIgnore(text: string): IgnoreManifest {
  const patterns = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (patterns.length <= MAX_PATTERNS) return { kind: 'ignore', patterns, problems: [] };
  return {
    kind: 'ignore',
    patterns: patterns.slice(0, MAX_PATTERNS),
    problems: [`has more than ${MAX_PATTERNS} patterns`],
  };
}
