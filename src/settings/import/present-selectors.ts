import { matchingPaths } from '../match-parts.ts';
import type { ImportedFunction, ImportedRule } from './imported-rule.ts';

/**
 * The rule without the globs that match no file: a decision that speaks of what is not there would be a finding of its own.
 * A rule that speaks of nothing at all is not taken over.
 */
export function withPresentSelectors(rule: ImportedRule, paths: readonly string[]): ImportedRule {
  const isThere = (glob: string): boolean => matchingPaths(glob, paths).length > 0;
  const functions = rule.functions.map((each) => presentFunction(each, isThere));
  const whole = functions.filter((each) => each !== null);
  if (rule.functions.length > 0 && whole.length === 0) {
    return { ...rule, verdict: 'unsupported', reason: 'it speaks of files that are not here', functions: [] };
  }
  const before = JSON.stringify(rule.functions);
  if (before === JSON.stringify(whole)) return rule;
  const reason = rule.reason ?? 'what it says of files that are not here is left out';
  return { ...rule, verdict: 'weaker', reason, functions: whole };
}

function presentFunction(given: ImportedFunction, isThere: (glob: string) => boolean): ImportedFunction | null {
  const { value } = given;
  if (Array.isArray(value)) {
    const list = presentList(value, isThere);
    return list === null ? null : { ...given, value: list };
  }
  const entries = Object.entries(value).map(([key, each]) => {
    const isList = Array.isArray(each) && key !== 'package';
    return [key, isList ? presentList(each, isThere) : each] as const;
  });
  if (entries.some(([, each]) => each === null)) return null;
  return { ...given, value: Object.fromEntries(entries.filter((entry) => entry[1] !== null)) as typeof value };
}

/** Of what is left out the absent may stay: it holds nothing up. */
function presentList(globs: readonly string[], isThere: (glob: string) => boolean): readonly string[] | null {
  const kept = globs.filter((glob) => glob.startsWith('!') || isThere(glob.replace(/\/\*$/, '/**')));
  return kept.some((glob) => !glob.startsWith('!')) ? kept : null;
}
