import { applyRules } from '../../src/gate/apply-rules.ts';
import { modelSnapshot } from '../../src/gate/model-snapshot.ts';
import { type KnownFamily, knownFamily } from '../../src/families/match-families.ts';

/** What one commit shows of families. */
export interface SeenCommit {
  readonly families: readonly KnownFamily[];
  /** What rules find in the families under these ids, one for each: the files that a finding speaks of, by fingerprint. */
  findingsUnder(ids: readonly string[]): Findings;
}

export type Findings = ReadonlyMap<string, readonly string[]>;

const FAMILY_RULES: ReadonlySet<string> = new Set([
  'business-rule-in-controller',
  'business-rule-in-ui',
  'drifted-rule',
  'duplicate-code',
  'duplicate-rule',
  'near-duplicate',
]);

/** Models a commit as a user's scan would; facts of blobs that were met before come from the cache. */
export async function lookAtCommit(root: string, commit: string, cache: string): Promise<SeenCommit> {
  const modelled = await modelSnapshot({
    path: root,
    at: { kind: 'commit', revision: commit },
    wanted: new Set(['links', 'units', 'decisions', 'copies']),
    cache,
    share: null,
    clock: () => 0,
    onProgress: () => undefined,
  });
  const { structure, codebase } = modelled;
  const { families, files } = codebase;
  const problems = modelled.saveFacts();
  if (problems.length > 0) throw new Error(problems.join('; '));
  return {
    families: families.map((family) => knownFamily(family, (file) => files[file]!.path)),
    findingsUnder(ids) {
      const named = families.map((family, at) => ({ ...family, id: ids[at] ?? family.id }));
      const { findings } = applyRules({ ...structure, codebase: { ...codebase, families: named } });
      const own = findings.filter(({ rule }) => FAMILY_RULES.has(rule));
      return new Map(own.map(({ fingerprint, where }) => [fingerprint, where.map(({ path }) => path)]));
    },
  };
}
