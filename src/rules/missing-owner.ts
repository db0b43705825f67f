import { displayCount } from '../base/display-number.ts';
import type { Part } from '../model/fitness-function.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { breachDraft } from './decisions/describe-breach.ts';
import { type HeldFunction, heldFunctions } from '../model/held-functions.ts';

const limits = {} as const;

export const missingOwner: Rule = {
  name: 'missing-owner',
  title: 'A part without the owner that a decision asks for',
  why: 'What nobody owns is changed by everybody and repaired by nobody.',
  remedy: 'Name the owner of the component in paydown.yaml, or change the decision.',
  severity: 'review',
  action: 'mend',
  test: 'changeability',
  inspects: 'parts that need an owner',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const asked = heldFunctions(structure, ['owner']).flatMap((held) =>
    held.given.of.filter(({ files }) => files.length > 0).map((part) => ({ held, part })),
  );
  return { inspected: asked.length, findings: asked.flatMap(({ held, part }) => describe(structure, held, part)) };
}

function describe(structure: Structure, held: HeldFunction<'owner'>, part: Part): FindingDraft[] {
  const ownerOf = ownersByComponent(structure);
  const { is } = held.given;
  const wrong = part.files.filter((file) => {
    const owner = ownerOf[structure.codebase.files[file]!.component] ?? null;
    return owner === null || (is !== null && owner !== is);
  });
  const [first] = wrong;
  if (first === undefined) return [];
  const owners = [...new Set(wrong.map((file) => ownerOf[structure.codebase.files[file]!.component] ?? 'nobody'))];
  const draft = breachDraft(
    structure,
    {
      held,
      from: first,
      line: 1,
      symbol: part.name.slice(part.name.lastIndexOf('/') + 1),
      title: `${part.name} is to be owned by ${is ?? 'somebody'}, and ${displayCount(wrong.length, 'file')} of it by ${owners.toSorted().join(', ')}`,
      evidence: ['Owners are those of the components in paydown.yaml.'],
      isTypeOnly: false,
    },
    missingOwner.severity,
  );
  return [{ ...draft, component: null, weight: wrong.length }];
}

/** Parallel to the components. */
function ownersByComponent({ codebase }: Structure): (string | null)[] {
  const declared = new Map(codebase.intent?.components.map(({ name, owner }) => [name, owner]));
  return codebase.components.map(({ name, kind }) => (kind === 'declared' ? (declared.get(name) ?? null) : null));
}
