import type { Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { copyLimits, describeCopies } from './describe-copies.ts';
import { tellingFamilies } from './family-members.ts';

/** Copies in which statements were added, left out or changed: type 3 of Bellon et al. (TSE 33, 2007). */
export const nearDuplicate: Rule = {
  name: 'near-duplicate',
  title: 'Code that was copied and then changed here and there',
  why: 'Nobody can tell which of the differences were meant, so nobody dares to bring the copies together.',
  remedy: 'Look at each difference: keep what was meant as a parameter, drop the rest, and keep one copy.',
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
    findings: tellingFamilies(structure, ['near']).map((family) =>
      describeCopies(family, structure, 'but for some statements'),
    ),
  };
}
