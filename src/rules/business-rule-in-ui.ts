import type { Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { familyLimits } from './family-members.ts';
import { filesOfLayer, misplacedMembers } from './misplaced-members.ts';

export const businessRuleInUi: Rule = {
  name: 'business-rule-in-ui',
  title: 'A user interface component that decides a business rule by itself',
  why: 'What the screen promises and what the domain charges come from two places, and they part sooner or later.',
  remedy: 'Let the component show what the domain has decided: ask for the result instead of working it out.',
  severity: 'review',
  action: 'mend',
  test: 'domain',
  inspects: 'user interface files',
  limits: { ...familyLimits },
  check,
};

function check(structure: Structure): RuleResult {
  return {
    inspected: filesOfLayer(structure, 'ui'),
    findings: misplacedMembers(structure, {
      layer: 'ui',
      noun: 'a user interface component',
      advice: 'Show what is decided elsewhere: get the result from',
    }),
  };
}
