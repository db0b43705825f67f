import type { Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { copyLimits, describeCopies } from './describe-copies.ts';
import { tellingFamilies } from './family-members.ts';

/** Copies word for word, or but for consistently changed names: types 1 and 2 of Bellon et al. (TSE 33, 2007). */
export const duplicateCode: Rule = {
  name: 'duplicate-code',
  title: 'Code that was copied as it is, or with other names',
  why: 'A fix reaches one copy and leaves the defect in the others.',
  remedy: 'Move it to one place that all of them may import, and delete the copies.',
  severity: 'review',
  action: 'unite',
  test: 'changeability',
  inspects: 'functions',
  limits: { ...copyLimits },
  check,
};

function check(structure: Structure): RuleResult {
  return {
    inspected: structure.codebase.unitsCompared,
    findings: tellingFamilies(structure, ['exact', 'renamed']).map((family) =>
      describeCopies(family, structure, family.kind === 'exact' ? 'word for word' : 'but for names'),
    ),
  };
}
