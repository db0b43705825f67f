import type { FindingDraft, Rule, RuleResult } from '../model/rule.ts';
import type { Structure } from '../model/structure.ts';
import { breachDraft, edgeSymbol, edgeWords } from './decisions/describe-breach.ts';
import { judgeEdges } from './decisions/judge-edges.ts';
import { type HeldFunction, heldFunctions } from '../model/held-functions.ts';
import { listed } from './wording.ts';

const limits = {
  /** Entries that the remedy names. */
  namedEntries: 3,
} as const;

export const boundaryBypass: Rule = {
  name: 'boundary-bypass',
  title: 'An import past the entry of a part that the team closed off',
  why: 'What others hold on to inside of a part cannot be changed by those who own it.',
  remedy: 'Import from the entry; what it does not offer, ask its owners to offer.',
  severity: 'block',
  action: 'cut',
  test: 'blast',
  inspects: 'imports from outside',
  limits,
  asksIntent: true,
  check,
};

function check(structure: Structure): RuleResult {
  const results = heldFunctions(structure, ['public-api']).map((held) => judge(structure, held));
  return {
    inspected: results.reduce((sum, { inspected }) => sum + inspected, 0),
    findings: results.flatMap(({ findings }) => findings),
  };
}

function judge(structure: Structure, held: HeldFunction<'public-api'>): RuleResult {
  const { of, entry } = held.given;
  const inside = new Set(of.files);
  const open = new Set(entry.flatMap(({ files }) => files));
  const { inspected, edges } = judgeEdges(structure, held.given, ({ from, to }) =>
    inside.has(to) && !inside.has(from) ? !open.has(to) : null,
  );
  const entries = listed(
    entry.map(({ name }) => name),
    limits.namedEntries,
  );
  const findings = edges.map((edge): FindingDraft => {
    const { files } = structure.codebase;
    return breachDraft(
      structure,
      {
        held,
        from: edge.from,
        line: edge.line,
        symbol: edgeSymbol(structure, edge),
        title: `${edgeWords(structure, edge)} past the entry of ${of.name}`,
        remedy: `Import it from ${entries}; what is not offered there, ask the owners of ${of.name} to offer.`,
        evidence: [`${files[edge.from]!.path} → ${files[edge.to]!.path}.`, `Others come in through ${entries}.`],
        isTypeOnly: edge.isTypeOnly,
      },
      boundaryBypass.severity,
    );
  });
  return { inspected, findings };
}
