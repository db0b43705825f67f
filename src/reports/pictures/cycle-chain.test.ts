import { expect, test } from 'vitest';
import { cycleChain } from './cycle-chain.ts';
import type { Picture } from './shape.ts';

function texts(picture: Picture): string[] {
  return picture.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
}

test('the cut is the way back: what is drawn downwards is left after it', () => {
  const picture = cycleChain([
    { label: 'order.ts', references: 3, isCut: false },
    { label: 'price.ts', references: 1, isCut: true },
    { label: 'tier.ts', references: 2, isCut: false },
  ]);
  expect(texts(picture)).toEqual([
    'tier.ts',
    '2 references',
    'order.ts',
    '3 references',
    'price.ts',
    '✂ cut here',
    '1 reference',
  ]);
  expect(picture.summary).toContain('Cutting that last dependency, 1 reference, opens this cycle.');
});

test('a cycle that the cut does not touch is drawn as it is', () => {
  const picture = cycleChain([
    { label: 'order.ts', references: 3, isCut: false },
    { label: 'price.ts', references: 1, isCut: false },
  ]);
  expect(texts(picture)).toEqual(['order.ts', '3 references', 'price.ts', '1 reference']);
});

test('a long cycle is shortened in the middle, and says so', () => {
  const steps = Array.from({ length: 40 }, (_, index) => ({
    label: `step-${index}.ts`,
    references: 1,
    isCut: index === 4,
  }));
  const shown = texts(cycleChain(steps));
  expect(shown).toContain('… 26 more steps …');
  expect(shown.filter((text) => text.startsWith('step-'))).toHaveLength(14);
  expect(shown).toContain('✂ cut here');
});
