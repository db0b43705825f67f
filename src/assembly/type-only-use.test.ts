import { expect, test } from 'vitest';
import { edgesOf } from '../model/graph.ts';
import { exampleCodebase } from './example-snapshot.test-support.ts';

const cart = { specifier: './price', names: ['Price'], usesOnlyTypes: true };

function isTypeOnly(files: Parameters<typeof exampleCodebase>[0]): boolean {
  const [edge] = [...edgesOf(exampleCodebase(files).graph)];
  return edge!.isTypeOnly;
}

test('an import of which only types are used vanishes at run time', () => {
  expect(isTypeOnly({ 'src/cart.ts': [cart], 'src/price.ts': [] })).toBe(true);
  expect(isTypeOnly({ 'src/cart.ts': [{ ...cart, usesOnlyTypes: false }], 'src/price.ts': [] })).toBe(false);
});

test.each([
  ['{"compilerOptions": {"verbatimModuleSyntax": true}}', false],
  ['{"compilerOptions": {"preserveValueImports": true}}', false],
  ['{"compilerOptions": {"importsNotUsedAsValues": "preserve"}}', false],
  ['{"compilerOptions": {"verbatimModuleSyntax": false}}', true],
  ['{"compilerOptions": {"strict": true}}', true],
  ['{"compilerOptions": {"verbatimModuleSyntax": "yes"}}', true],
])('unless its project keeps such imports: %s', (tsconfig, expected) => {
  expect(isTypeOnly({ 'tsconfig.json': tsconfig, 'src/cart.ts': [cart], 'src/price.ts': [] })).toBe(expected);
});

test('a project inherits what it keeps, and may switch it off', () => {
  const base = {
    'tsconfig.base.json': '{"compilerOptions": {"verbatimModuleSyntax": true}}',
    'src/cart.ts': [cart],
    'src/price.ts': [],
  };
  expect(isTypeOnly({ ...base, 'tsconfig.json': '{"extends": "./tsconfig.base.json"}' })).toBe(false);
  const off = '{"extends": "./tsconfig.base.json", "compilerOptions": {"verbatimModuleSyntax": false}}';
  expect(isTypeOnly({ ...base, 'tsconfig.json': off })).toBe(true);
});
