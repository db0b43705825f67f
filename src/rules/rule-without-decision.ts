import type { DecisionRecord } from '../model/decision-record.ts';
import type { Intent, WrittenAt } from '../model/intent.ts';
import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { settingsLayers } from '../model/settings-layers.ts';

const limits = {} as const;

export const ruleWithoutDecision: Rule = {
  name: 'rule-without-decision',
  title: 'A rule whose reason nobody wrote down',
  why: 'A rule without a reason is switched off by the first person whom it disturbs.',
  remedy: 'Write the decision down (`paydown decision new`) and name it, or take the rule out.',
  severity: 'note',
  action: 'look at',
  test: null,
  inspects: 'rules of the settings',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const { intent } = structure.codebase;
  if (intent === null) return { inspected: 0, findings: [] };
  const own = intent.capabilities.filter(({ at }) => !intent.records.some((record) => record.at.path === at.path));
  const capabilities = own.flatMap(({ name, decision, at }) => {
    if (decision === null) return [draftOf(`the home of ${name}`, at, 'It names no decision.')];
    if (recordOf(decision, intent) !== undefined) return [];
    return [draftOf(`the home of ${name}`, at, `It names decision ${decision}, and there is no such record.`)];
  });
  const layers = settingsLayers(structure).map(({ given }) =>
    draftOf(
      'the layers',
      { path: intent.layers[0]!.at.path, line: given.line },
      'No accepted decision speaks of them.',
    ),
  );
  return { inspected: own.length + layers.length, findings: [...capabilities, ...layers] };
}

/** By its id, or by its number however many zeros it has. */
function recordOf(decision: string, { records }: Intent): DecisionRecord | undefined {
  const number = /\d+$/.exec(decision)?.[0];
  return (
    records.find(({ id }) => id.toLowerCase() === decision.toLowerCase()) ??
    records.find(({ id }) => /^\d+$/.test(id) && number !== undefined && Number(id) === Number(number))
  );
}

function draftOf(what: string, { path, line }: WrittenAt, evidence: string): FindingDraft {
  return {
    symbol: what,
    content: '',
    title: `${path} asks for ${what}, and no decision says why`,
    where: [{ path, startLine: line, endLine: line, symbol: null }],
    evidence: [evidence],
    component: null,
    weight: 1,
  };
}
