import { matchingPaths } from '../match-parts.ts';
import type { ImportedFunction, ImportedRule } from './imported-rule.ts';

/**
 * The rule without the globs that match no file: a decision that speaks of what is not there would be a finding of its own.
 * A rule that speaks of nothing at all is not taken over.
 */
export function withPresentSelectors(rule: ImportedRule, paths: readonly string[]): ImportedRule {
  const functions = rule.functions.map((each) => presentFunction(each, paths));
  const whole = functions.filter((each) => each !== null);
  if (rule.functions.length > 0 && whole.length === 0) {
    return { ...rule, verdict: 'unsupported', reason: 'it speaks of files that are not here', functions: [] };
  }
  const before = JSON.stringify(rule.functions);
  if (before === JSON.stringify(whole)) return rule;
  const reason = rule.reason ?? 'what it says of files that are not here is left out';
  return { ...rule, verdict: 'weaker', reason, functions: whole };
}

function presentFunction(given: ImportedFunction, paths: readonly string[]): ImportedFunction | null {
  const { value } = given;
  if (Array.isArray(value)) {
    const list = presentList(value, paths);
    return list === null ? null : { ...given, value: list };
  }
  const entries = Object.entries(value).map(([key, each]) => {
    const isList = Array.isArray(each) && key !== 'package';
    return [key, isList ? presentList(each, paths) : each] as const;
  });
  if (entries.some(([, each]) => each === null)) return null;
  return { ...given, value: Object.fromEntries(entries.filter((entry) => entry[1] !== null)) as typeof value };
}

/** Of what is left out the absent may stay: it holds nothing up. */
function presentList(globs: readonly string[], paths: readonly string[]): readonly string[] | null {
  const left = new Set(globs.filter(isLeftOut).flatMap((glob) => matchingPaths(glob.slice(1), paths)));
  const isThere = (glob: string): boolean =>
    matchingPaths(glob.replace(/\/\*$/, '/**'), paths).some((path) => !left.has(path));
  const kept = globs.filter((glob) => isLeftOut(glob) || isThere(glob));
  return kept.every(isLeftOut) ? null : kept;
}

function isLeftOut(glob: string): boolean {
  return glob.startsWith('!');
}
