import { compileGlob, globProblem, type PathMatcher } from '../base/glob.ts';

/** Where GitHub and GitLab look for it, in their order. */
export const CODE_OWNERS: readonly string[] = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
];

/** An owner of fewer of the files speaks for a detail and not for the part. */
const OWNED_SHARE = 0.8;

export interface OwnerRule {
  readonly matches: PathMatcher;
  /** The first that is named; null where the line takes files out of anybody's hands. */
  readonly owner: string | null;
}

/** Lines of a CODEOWNERS file, as GitHub documents them; of sections of GitLab only what stands in them. */
export function readCodeOwners(text: string): readonly OwnerRule[] {
  return text.split(/\r\n|\n|\r/).flatMap((line): OwnerRule[] => {
    const [pattern, owner = null] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern === undefined || pattern === '' || /^[[^!]/.test(pattern)) return [];
    const glob = globOf(pattern);
    return globProblem(glob) === null ? [{ matches: compileGlob(glob), owner }] : [];
  });
}

/** A pattern without a slash in front or between holds at any depth, as in .gitignore. */
function globOf(pattern: string): string {
  const isAnchored = pattern.replace(/\/$/, '').includes('/');
  const plain = pattern.replace(/^\//, '').replace(/\/+$/, '');
  if (plain === '*' || plain === '') return '**';
  return isAnchored ? plain : `**/${plain}`;
}

/** Who owns most of the files; the last line that matches a file decides, as everywhere. */
export function proposeOwner(rules: readonly OwnerRule[], paths: readonly string[]): string | null {
  const owners = paths.map((path) => rules.findLast(({ matches }) => matches(path))?.owner ?? null);
  for (const [owner, own] of Map.groupBy(owners, (each) => each)) {
    if (own.length >= paths.length * OWNED_SHARE) return owner;
  }
  return null;
}
