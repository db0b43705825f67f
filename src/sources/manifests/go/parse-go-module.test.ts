import { describe, expect, it } from 'vitest';
import { parseGoModule, parseGoWorkspace } from './parse-go-module.ts';

describe('go.mod', () => {
  it('reads the module, what it requires and what it replaces', () => {
    const manifest = parseGoModule(`// The shop.
module "shop.example/orders" // main

go 1.23.0
toolchain go1.24.1

require shop.example/pricing v1.2.0
require (
\tgithub.com/go-chi/chi/v5 v5.3.1
\tgopkg.in/yaml.v3 v3.0.1 // indirect
)

exclude github.com/old/price v0.1.0
replace (
\tshop.example/pricing v1.2.0 => ../pricing
\tgithub.com/old/tax => github.com/new/tax v1.0.0
)
retract [v1.0.0, v1.0.5] // wrong prices
`);
    expect(manifest).toEqual({
      kind: 'go-module',
      module: 'shop.example/orders',
      requires: [
        { module: 'shop.example/pricing', isIndirect: false },
        { module: 'github.com/go-chi/chi/v5', isIndirect: false },
        { module: 'gopkg.in/yaml.v3', isIndirect: true },
      ],
      replaces: [
        { module: 'shop.example/pricing', target: '../pricing' },
        { module: 'github.com/old/tax', target: 'github.com/new/tax' },
      ],
      problems: [],
    });
  });

  it('says what is wrong with one that names no module or does not end', () => {
    expect(parseGoModule('').problems).toEqual(['names no module']);
    expect(parseGoModule('module shop\nrequire (\n\tshop/tax v1').problems).toEqual([
      'the block of "require" is not closed',
    ]);
  });

  it('survives what is no go.mod', () => {
    for (const text of ['=> =>', 'replace', 'replace a =>', 'require (', ')', '"', '{"module": "shop"}']) {
      expect(parseGoModule(text).module).toBeNull();
    }
  });
});

describe('go.work', () => {
  it('reads its modules', () => {
    const text =
      'go 1.23\r\n\r\nuse ./orders\r\nuse (\r\n\t./pricing // tiers\r\n\t.\r\n)\r\nreplace shop/tax => ./tax\r\n';
    expect(parseGoWorkspace(text)).toEqual({
      kind: 'go-workspace',
      uses: ['./orders', './pricing', '.'],
      replaces: [{ module: 'shop/tax', target: './tax' }],
      problems: [],
    });
  });
});
