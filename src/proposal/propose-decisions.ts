import type { ProposedComponent, ProposedDecision } from '../model/proposal.ts';

/** A rule that keeps fewer parts apart is not worth a record. */
const FEWEST_APART = 2;

export interface DecisionInput {
  readonly components: readonly ProposedComponent[];
  readonly layers: readonly string[];
  readonly breachCount: number;
  readonly importCount: number;
  /** Parts that nobody uses and that no other of them uses. */
  readonly apart: readonly string[];
}

/** Drafts of the records that a proposal would need; each says what was seen, so that people can judge it. */
export function proposeDecisions(input: DecisionInput): readonly ProposedDecision[] {
  return [...(input.layers.length > 1 ? [layersDecision(input)] : []), ...apartDecision(input)];
}

function layersDecision({ components, layers, breachCount, importCount }: DecisionInput): ProposedDecision {
  const floors = layers.map((layer) => {
    const own = components.filter((component) => component.layer === layer).map(({ name }) => name);
    return `- **${layer}**: ${own.join(', ')}`;
  });
  return {
    title: 'Imports go down the layers, never up',
    context: [
      'Nobody has written down which part may use which. What the code does today is this direction; of',
      `${importCount} imports between layers ${breachCount} go against it.`,
      '',
      ...floors,
    ].join('\n'),
    decision: 'A part may use its own layer and those after it. The layers stand in `paydown.yaml`.',
    consequences: [
      'A lower part can be understood, tested and released without an upper one.',
      `${breachCount === 0 ? 'Nothing has' : `${breachCount} imports have`} to be turned round or accepted before this binds.`,
    ],
    functions: [`layers: [${layers.map((layer) => `"layer:${layer}"`).join(', ')}]`],
  };
}

function apartDecision({ apart }: DecisionInput): ProposedDecision[] {
  if (apart.length < FEWEST_APART) return [];
  return [
    {
      title: 'What stands at the top does not use one another',
      context: `No part uses these today: ${apart.join(', ')}. Each can be changed, released and removed alone.`,
      decision: 'It stays so. What two of them need moves down to where both may use it.',
      consequences: [
        'Each can be released and removed without looking at the others.',
        'What is shared needs a home below them.',
      ],
      functions: [`independent: [${apart.map((name) => JSON.stringify(`component:${name}`)).join(', ')}]`],
    },
  ];
}
