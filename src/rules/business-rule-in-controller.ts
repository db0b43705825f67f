import type { Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { familyLimits } from './family-members.ts';
import { filesOfLayer, misplacedMembers } from './misplaced-members.ts';

export const businessRuleInController: Rule = {
  name: 'business-rule-in-controller',
  title: 'A controller that decides a business rule by itself',
  why: 'The rule holds for this way in only: jobs, messages and other endpoints go by the domain, which may say otherwise.',
  remedy: 'Let the controller translate request and answer, and call the domain for the decision.',
  severity: 'review',
  action: 'mend',
  test: 'domain',
  inspects: 'controllers',
  limits: { ...familyLimits },
  check,
};

function check(structure: Structure): RuleResult {
  return {
    inspected: filesOfLayer(structure, 'controller'),
    findings: misplacedMembers(structure, {
      layer: 'controller',
      noun: 'a controller',
      advice: 'Translate request and answer only, and call',
    }),
  };
}
