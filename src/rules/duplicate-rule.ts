import type { Family } from '../model/family.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import {
  familyComponent,
  familyLimits,
  homeOf,
  homeRemedy,
  inspectedUnits,
  memberPlaces,
  spread,
  tellingFamilies,
} from './family-members.ts';
import { decidedFamily } from './decisions/decided-family.ts';
import { listed } from './wording.ts';

const limits = { ...familyLimits } as const;

/** A decision that stands in several places, whatever its words and language. How it differs is another finding. */
export const duplicateRule: Rule = {
  name: 'duplicate-rule',
  title: 'A business rule that is written in several places',
  why: 'Whoever changes the rule must know all its places; nothing but memory says how many there are.',
  remedy: 'Keep it in one place, nearest to the domain, and let the others call it or ask for its result.',
  severity: 'review',
  action: 'unite',
  test: 'domain',
  inspects: 'functions',
  limits,
  check,
};

function check(structure: Structure): RuleResult {
  return {
    inspected: inspectedUnits(structure),
    findings: tellingFamilies(structure, ['rule']).map((family) => describe(family, structure)),
  };
}

function describe(family: Family, structure: Structure): FindingDraft {
  const { id, title, sentence, shared, reasons, members } = family;
  const agreed = shared.length === 0 ? [] : [`They agree on ${listed(shared, limits.named)}.`];
  return {
    symbol: id,
    content: '',
    title: `The ${title} rule is written ${members.length === 2 ? 'twice' : `${members.length} times`} ${spread(family, structure)}`,
    remedy: homeRemedy(family, structure),
    where: memberPlaces(family, homeOf(family, structure).member, structure),
    evidence: [
      sentence,
      ...agreed,
      `How sure it is that they are one rule: ${family.score.toFixed(2)} of 1${reasons.length === 0 ? '' : `, by ${reasons.join('; ')}`}.`,
    ],
    component: familyComponent(family, structure),
    ...decidedFamily(structure, family),
    weight: members.length,
  };
}
