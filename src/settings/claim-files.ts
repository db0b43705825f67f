import { literalFolder } from '../base/glob.ts';
import type { UsageProblem } from '../base/usage-error.ts';
import type { IntendedComponent } from '../model/intent.ts';
import { matchingPaths, unmatchedGlob } from './match-parts.ts';

export interface ClaimedFiles {
  /** For each path the index of the component it belongs to, or -1 for none. */
  readonly componentOf: Int32Array;
  readonly problems: readonly UsageProblem[];
}

/**
 * Which of the paths (sorted) each component claims. Of two that claim a file the glob wins that settles more folders
 * before its first wildcard; where they settle equally many nobody could tell, and it is a mistake.
 */
export function claimFiles(components: readonly IntendedComponent[], paths: readonly string[]): ClaimedFiles {
  const componentOf = new Int32Array(paths.length).fill(NOBODY);
  const strength = new Int32Array(paths.length).fill(-1);
  const rival = new Int32Array(paths.length).fill(NOBODY);
  const problems: UsageProblem[] = [];
  for (const [index, { name, paths: globs, at }] of components.entries()) {
    for (const glob of globs) {
      const claimed = matchingPaths(glob, paths);
      if (claimed.length === 0) problems.push(unmatchedGlob(glob, { what: `the component ${name}`, at }));
      const own = strengthOf(glob);
      for (const file of claimed) claim(file, { index, own, componentOf, strength, rival });
    }
  }
  return { componentOf, problems: [...problems, ...disputes(components, { paths, componentOf, rival })] };
}

const NOBODY = -1;

interface Claim {
  readonly index: number;
  readonly own: number;
  readonly componentOf: Int32Array;
  readonly strength: Int32Array;
  readonly rival: Int32Array;
}

function claim(file: number, { index, own, componentOf, strength, rival }: Claim): void {
  const held = strength[file]!;
  if (own < held || componentOf[file] === index) {
    if (componentOf[file] === index && own > held) strength[file] = own;
    return;
  }
  rival[file] = own === held ? index : NOBODY;
  if (own === held) return;
  componentOf[file] = index;
  strength[file] = own;
}

/** A glob without wildcards may be a whole path, and settles most. */
function strengthOf(glob: string): number {
  const folder = literalFolder(glob);
  return folder === '' ? 0 : folder.split('/').length;
}

interface Claims {
  readonly paths: readonly string[];
  readonly componentOf: Int32Array;
  readonly rival: Int32Array;
}

/** One mistake a pair of components, with the first file and how many there are. */
function disputes(components: readonly IntendedComponent[], { paths, componentOf, rival }: Claims): UsageProblem[] {
  const disputed = [...paths.keys()].filter((file) => rival[file] !== NOBODY);
  const pairs = Map.groupBy(disputed, (file) => `${componentOf[file]} ${rival[file]}`);
  return Array.from(pairs.values(), (files) => {
    const first = files[0]!;
    const [one, other] = [components[componentOf[first]!]!, components[rival[first]!]!];
    return {
      path: other.at.path,
      line: other.at.line,
      column: 1,
      message: `the components ${one.name} (line ${one.at.line} of ${one.at.path}) and ${other.name} both claim ${paths[first]}${more(files.length - 1)}`,
      remedy:
        'take the files out of one of them: of two globs the one wins that names more folders before its first wildcard',
    };
  });
}

function more(count: number): string {
  return count === 0 ? '' : ` and ${count} more`;
}
