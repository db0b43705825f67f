import { nameDecision } from '../model/decision-record.ts';
import { fitnessKinds } from '../model/fitness-function.ts';
import type { ExternalPackage } from '../model/codebase.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { decisionEvidence, reasonOf } from './decisions/describe-breach.ts';
import { type HeldFunction, heldFunctions } from '../model/held-functions.ts';
import { isPackageNamed } from './decisions/external-breaches.ts';
import { partsOf } from './decisions/parts-of.ts';
import { listed } from './wording.ts';

const limits = {
  /** Packages that a sentence lists. */
  named: 3,
} as const;

/** After ArchUnit, which fails a rule over an empty set (`ArchRule.allowEmptyShould`): what looks at nothing must not pass. */
export const blindDecision: Rule = {
  name: 'blind-decision',
  title: 'A decision that speaks of files or packages that are not there',
  why: 'It looks kept, and holds nothing: whoever moved or renamed the files switched it off without a word.',
  remedy:
    'Write where the files are now or what the package is called, or supersede the decision if there are none any more.',
  severity: 'block',
  action: 'mend',
  test: 'changeability',
  inspects: 'parts and packages that decisions name',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const { codebase } = structure;
  const held = heldFunctions(structure, fitnessKinds);
  const parts = held.flatMap((each) =>
    [...new Map(partsOf(each.given).map((part) => [part.name, part])).values()].map((part) => ({ each, part })),
  );
  const empty = parts.filter(({ part }) => part.files.length === 0);
  const places = held.filter(({ given }) => given.kind === 'external' && given.place === 'only-in');
  const unused = places.filter((each) => !isUsed(each, codebase.externals));
  return {
    inspected: parts.length + places.length,
    findings: [
      ...empty.map(({ each, part }) => describe(each, part.name, 'no file that is read matches it')),
      ...unused.map((each) =>
        describe(each, listed(packagesOf(each), limits.named), 'no file that is read imports it'),
      ),
    ],
  };
}

/** Of several packages some may be named ahead of their use; where there is none at all, the name is wrong or the use is gone. */
function isUsed(held: HeldFunction, externals: readonly ExternalPackage[]): boolean {
  return packagesOf(held).some((pattern) => externals.some(({ name }) => isPackageNamed(name, pattern)));
}

function packagesOf({ given }: HeldFunction): readonly string[] {
  return given.kind === 'external' ? given.packages : [];
}

function describe(held: HeldFunction, name: string, absence: string): FindingDraft {
  const { record, given, isBinding } = held;
  const path = record?.at.path ?? '';
  return {
    symbol: `${record?.id ?? 'settings'} ${given.kind}`,
    content: name,
    title: `Decision ${record?.id ?? ''} speaks of ${name}, and ${absence}`,
    why: record === null ? blindDecision.why : `${blindDecision.why} The decision: ${reasonOf(held)}`,
    ...(record === null ? {} : { decision: nameDecision(record) }),
    severity: isBinding ? 'block' : 'note',
    where: [{ path, startLine: given.line, endLine: given.line, symbol: null }],
    evidence: decisionEvidence(held),
    component: null,
    weight: 1,
  };
}
