import type { ProposedDecision } from '../../model/proposal.ts';
import { draftRecord, type RecordDraft } from './draft-record.ts';

/** The first records of a repository that has none, as proposed: they inform until somebody accepts them. */
export function proposedRecords(decisions: readonly ProposedDecision[], date: string): readonly RecordDraft[] {
  return decisions.map((decision, at) => {
    const wish = { title: decision.title, status: 'proposed', supersedes: null, date, textOf: () => '' } as const;
    const number = String(at + 1).padStart(4, '0');
    const { path } = draftRecord([], wish);
    return { path: path.replace('0001', number), text: recordText(decision, date), edit: null };
  });
}

function recordText({ title, context, decision, consequences, functions }: ProposedDecision, date: string): string {
  return [
    '---',
    'status: proposed',
    `date: ${date}`,
    'paydown:',
    ...functions.map((line) => `  - ${line}`),
    '---',
    '',
    `# ${title}`,
    '',
    '## Context and Problem Statement',
    '',
    context,
    '',
    '## Considered Options',
    '',
    '* hold what the code does today',
    '* decide on another direction, and pay for the way there',
    '',
    '## Decision Outcome',
    '',
    `Proposed, to be ratified by the team: ${decision}`,
    '',
    '### Consequences',
    '',
    ...consequences.map((line) => `* ${line}`),
    '',
  ].join('\n');
}
