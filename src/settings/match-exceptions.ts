import { compileGlob } from '../base/glob.ts';
import type { Finding } from '../model/finding.ts';
import type { DebtException } from '../model/intent.ts';

/** For each finding the exceptions that speak of it, in their order. */
export function matchExceptions(
  findings: readonly Finding[],
  exceptions: readonly DebtException[],
): readonly (readonly DebtException[])[] {
  const matchers = exceptions.map((exception) => ({ exception, matches: matcherOf(exception) }));
  return findings.map((finding) =>
    matchers.filter(({ matches }) => matches(finding)).map(({ exception }) => exception),
  );
}

/** A pattern speaks of a finding only if all its places lie within: half of a copy outside is somebody else's. */
function matcherOf({ fingerprint, rule, paths, symbol }: DebtException): (finding: Finding) => boolean {
  if (fingerprint !== null) return (finding) => finding.fingerprint.startsWith(fingerprint);
  const globs = paths.map(compileGlob);
  return (finding) =>
    finding.rule === rule &&
    (symbol === null || finding.where.some((place) => place.symbol === symbol)) &&
    (globs.length === 0 || finding.where.every(({ path }) => globs.some((matches) => matches(path))));
}
