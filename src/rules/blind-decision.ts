import { nameDecision } from '../model/decision-record.ts';
import { fitnessKinds } from '../model/fitness-function.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { decisionEvidence, reasonOf } from './decisions/describe-breach.ts';
import { type HeldFunction, heldFunctions } from '../model/held-functions.ts';
import { partsOf } from './decisions/parts-of.ts';

const limits = {} as const;

/** After ArchUnit, which fails a rule over an empty set (`ArchRule.allowEmptyShould`): what looks at nothing must not pass. */
export const blindDecision: Rule = {
  name: 'blind-decision',
  title: 'A decision that speaks of files that are not there',
  why: 'It looks kept, and holds nothing: whoever moved or renamed the files switched it off without a word.',
  remedy: 'Write where the files are now, or supersede the decision if there are none any more.',
  severity: 'block',
  action: 'mend',
  test: 'changeability',
  inspects: 'parts that decisions name',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const held = heldFunctions(structure, fitnessKinds);
  const parts = held.flatMap((each) =>
    [...new Map(partsOf(each.given).map((part) => [part.name, part])).values()].map((part) => ({ each, part })),
  );
  const empty = parts.filter(({ part }) => part.files.length === 0);
  return { inspected: parts.length, findings: empty.map(({ each, part }) => describe(each, part.name)) };
}

function describe(held: HeldFunction, name: string): FindingDraft {
  const { record, given, isBinding } = held;
  const path = record?.at.path ?? '';
  return {
    symbol: `${record?.id ?? 'settings'} ${given.kind}`,
    content: name,
    title: `Decision ${record?.id ?? ''} speaks of ${name}, and no file that is read matches it`,
    why: record === null ? blindDecision.why : `${blindDecision.why} The decision: ${reasonOf(held)}`,
    ...(record === null ? {} : { decision: nameDecision(record) }),
    severity: isBinding ? 'block' : 'note',
    where: [{ path, startLine: given.line, endLine: given.line, symbol: null }],
    evidence: decisionEvidence(held),
    component: null,
    weight: 1,
  };
}
