import type { Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { acyclicBreaches } from './decisions/acyclic-breaches.ts';
import type { BreachList } from './decisions/breach-list.ts';
import { breachDraft } from './decisions/describe-breach.ts';
import { externalBreaches } from './decisions/external-breaches.ts';
import { heldFunctions } from '../model/held-functions.ts';
import { allowOnlyBreaches, forbidBreaches, independentBreaches } from './decisions/import-breaches.ts';
import { reachBreaches } from './decisions/reach-breaches.ts';
import { wireBreaches } from './decisions/wire-breaches.ts';

const limits = {} as const;

export const forbiddenDependency: Rule = {
  name: 'forbidden-dependency',
  title: 'A dependency that a decision rules out',
  why: 'The team decided against it for a reason, and each exception makes the next one easier.',
  remedy: 'Take the way that the decision leaves open, or supersede the decision with a better one.',
  severity: 'block',
  action: 'cut',
  test: 'blast',
  inspects: 'dependencies that decisions speak of',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const lists: readonly BreachList[] = [
    ...heldFunctions(structure, ['forbid']).map((held) => forbidBreaches(structure, held)),
    ...heldFunctions(structure, ['allow-only']).map((held) => allowOnlyBreaches(structure, held)),
    ...heldFunctions(structure, ['independent']).map((held) => independentBreaches(structure, held)),
    ...heldFunctions(structure, ['acyclic']).map((held) => acyclicBreaches(structure, held)),
    ...heldFunctions(structure, ['reach']).map((held) => reachBreaches(structure, held)),
    ...heldFunctions(structure, ['wire']).map((held) => wireBreaches(structure, held)),
    ...heldFunctions(structure, ['external']).map((held) => externalBreaches(structure, held)),
  ];
  return {
    inspected: lists.reduce((sum, { inspected }) => sum + inspected, 0),
    findings: lists.flatMap(({ breaches }) =>
      breaches.map((breach) => breachDraft(structure, breach, forbiddenDependency.severity)),
    ),
  };
}
