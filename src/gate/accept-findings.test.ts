import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UsageError } from '../base/usage-error.ts';
import { type ExampleFolder, exampleRepository } from '../sources/git/example-repository.ts';
import { acceptIntoLedger, type ChangedLedger, pruneLedger } from './change-ledger.ts';
import { scan, type ScanOutcome } from './scan.ts';

const LEDGER = 'paydown.ledger.jsonl';
const EXCEPTIONS = 'paydown.exceptions.yaml';
const state: { shop: ExampleFolder } = { shop: exampleRepository() };
state.shop.remove();
beforeEach(() => {
  state.shop = exampleRepository();
  for (const name of ['ship', 'refund', 'quote']) state.shop.write(`src/${name}.ts`, wide(name));
});
afterEach(() => state.shop.remove());

function wide(name: string): string {
  return `export function ${name}(${'abcdefgh'.split('').join(', ')}) { return ${name.length}; }\n`;
}

async function look(today = '2026-11-20'): Promise<ScanOutcome> {
  return scan({
    path: state.shop.root,
    at: { kind: 'worktree' },
    wanted: new Set(['links', 'units']),
    cache: null,
    share: null,
    today,
    clock: () => 0,
    onProgress: () => undefined,
  });
}

function statuses({ result }: ScanOutcome): string[] {
  return result.findings.map(({ rule, where, status, acceptance }) => {
    const about = rule === 'oversized-unit' ? where[0]!.symbol : rule;
    return [about, status, acceptance?.by].filter((part) => part !== undefined).join(' ');
  });
}

async function accept(
  text: string,
  rules: readonly string[] = [],
  paths: readonly string[] = [],
): Promise<ChangedLedger> {
  const { result, paid } = await look();
  const ledger = acceptIntoLedger({ text, findings: result.findings, paid, rules, paths, today: '2026-11-20' });
  state.shop.write(LEDGER, ledger.text);
  return ledger;
}

const exception = (fields: string): string =>
  `exceptions:\n  - { ${fields}, reason: next quarter, owner: "@shop", until: 2026-11-20 }\n`;

describe('an exception', () => {
  test('accepts to the end of its last day', async () => {
    state.shop.write(EXCEPTIONS, exception('rule: oversized-unit, paths: src/ship.ts'));
    const held = await look();
    expect(statuses(held)).toEqual(['quote new', 'refund new', 'ship accepted exception']);
    expect(held.result.acceptance.exceptions).toEqual({ total: 1, expired: 0, unused: [], findings: 1 });
    const over = await look('2026-11-21');
    expect(statuses(over)).toEqual(['expired-exception new', 'quote new', 'refund new', 'ship new']);
    expect(over.result.acceptance.exceptions).toMatchObject({ expired: 1, findings: 0 });
  });

  test('that ran out does not hide one that holds', async () => {
    const [first, second] = ['2026-01-31', '2027-01-31'].map((day) =>
      exception('rule: oversized-unit, symbol: ship').replace('2026-11-20', day),
    );
    state.shop.write(EXCEPTIONS, `${first}${second!.split('\n')[1]}\n`);
    expect(statuses(await look())).toContain('ship accepted exception');
  });

  test('that speaks of nothing is told', async () => {
    state.shop.write(EXCEPTIONS, exception('rule: oversized-unit, symbol: shipp'));
    const { result } = await look();
    expect(result.acceptance.exceptions.unused).toEqual([{ path: EXCEPTIONS, line: 2 }]);
  });

  test('cannot accept that another ran out', async () => {
    state.shop.write(
      EXCEPTIONS,
      exception('rule: expired-exception, paths: paydown.exceptions.yaml').replace('11-20', '11-19'),
    );
    state.shop.write('src/paydown.exceptions.yaml', exception('rule: expired-exception, paths: "**"'));
    expect(statuses(await look())[0]).toBe('expired-exception new');
  });
});

describe('the ledger', () => {
  test('takes what is chosen, and only that', async () => {
    expect(await accept('', ['import-cycle'])).toMatchObject({ added: 0, text: '' });
    expect(await accept('', [], ['src/ship.ts'])).toMatchObject({ added: 1, entries: 1 });
    expect(statuses(await look())).toEqual(['quote new', 'refund new', 'ship accepted ledger']);
  });

  test('survives move and reformatting, and holds no line', async () => {
    const { text } = await accept('');
    expect(text).not.toMatch(/[Ll]ine/);
    state.shop.git('init', '--quiet');
    state.shop.write('src/ship.ts', '// gone\n');
    state.shop.write('lib/carrier/ship.ts', `\n\n${wide('ship').replaceAll(', ', ',\n  ')}`);
    expect(statuses(await look())).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('accepted ledger')));
  });

  test('lets what is paid go by itself, and a scan never minds', async () => {
    const { text } = await accept('');
    state.shop.write('src/ship.ts', 'export const ship = 1;\n');
    const { result } = await look();
    expect(result.acceptance.ledger).toMatchObject({ entries: 3, paid: 1 });
    expect(await accept(text)).toMatchObject({ added: 0, removed: 1, entries: 2 });
    expect((await look()).result.acceptance.ledger).toMatchObject({ entries: 2, paid: 0 });
  });

  test('keeps what nobody looked at: not read is not paid', async () => {
    const { text } = await accept('');
    state.shop.write('paydown.yaml', 'ignore: [{ paths: src/ship.ts, reason: moves out }]\n');
    const [line] = text.split('\n');
    const foreign = line!.replace('oversized-unit', 'a-rule-of-next-year').replace(/[0-9a-f]{20}/, '0'.repeat(20));
    state.shop.write(LEDGER, `${text}${foreign}\n`);
    expect((await look()).paid).toEqual([]);
  });

  test('grows by a number that everybody sees', async () => {
    const { text } = await accept('', [], ['src/ship.ts']);
    expect((await look()).result.acceptance.ledger.growth).toBeNull();
    state.shop.commit('Accept what there is');
    expect((await look()).result.acceptance.ledger.growth).toEqual({ added: 0, removed: 0 });
    state.shop.write('src/ship.ts', 'export const ship = 1;\n');
    await accept(text);
    expect((await look()).result.acceptance.ledger.growth).toEqual({ added: 2, removed: 1 });
  });

  test('grows by all of it where the last commit had none', async () => {
    state.shop.commit('Sell things');
    await accept('');
    expect((await look()).result.acceptance.ledger.growth).toEqual({ added: 3, removed: 0 });
  });

  test('says the same twice after a merge, and pruning keeps one of them', async () => {
    const { text } = await accept('');
    state.shop.write(LEDGER, text + text);
    const { result, paid } = await look();
    expect(result.acceptance.ledger).toMatchObject({
      entries: 3,
      repeated: [{ path: LEDGER, line: 4 }, { line: 5 }, { line: 6 }],
    });
    expect(pruneLedger({ text: text + text, findings: result.findings, paid }).text).toBe(text);
  });

  test('with an unfinished merge ends the run', async () => {
    const { text } = await accept('');
    state.shop.write(LEDGER, `<<<<<<< HEAD\n${text}`);
    await expect(look()).rejects.toThrow(UsageError);
    await expect(look()).rejects.toThrow(`${LEDGER}:1:1 the merge of two branches was not finished here`);
  });
});
