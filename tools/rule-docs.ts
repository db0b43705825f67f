import { rules } from '../src/rules/index.ts';
import { readRuleCases } from './rule-cases.ts';
import { ruleIndex, rulePage } from './rule-page.ts';

export const DOCS_FOLDER = 'docs/rules';

/** Every page below docs/rules, by file name. */
export function ruleDocs(): ReadonlyMap<string, string> {
  return new Map([
    ['README.md', ruleIndex(rules)],
    ...rules.map((rule) => [`${rule.name}.md`, rulePage(rule, readRuleCases(rule.name))] as const),
  ]);
}
