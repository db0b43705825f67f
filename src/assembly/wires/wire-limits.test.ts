import { describe, expect, test } from 'vitest';
import type { WireFacts } from '../../model/facts.ts';
import { connectWires } from './connect-wires.ts';
import { call, mount, route, wireInput } from './example-sources.test-support.ts';

function limitsOf(files: Readonly<Record<string, Partial<WireFacts>>>): string[] {
  return connectWires(wireInput(files)).limits.map(({ path, reason }) => `${path}: ${reason}`);
}

describe('limits', () => {
  test('a circle of mounts, a bus and a crowd of routes are followed only so far, and that is said', () => {
    const circle = {
      'shop/a.py': { mounts: [mount('/a', '.b#router')] },
      'shop/b.py': { mounts: [mount('/b', '.a#router')], routes: [route('/orders')] },
    };
    expect(limitsOf(circle).join()).toContain('in a circle; the first were followed');
    const bus = Object.fromEntries(
      Array.from({ length: 16 }, (_, at) => [
        `shop${at}/a.ts`,
        { messages: (['send', 'receive'] as const).map((direction) => ({ channel: 'all', direction, line: at })) },
      ]),
    );
    expect(limitsOf(bus)[0]).toBe(
      'shop0/a.ts: a channel with more than 200 pairs of sender and receiver was not followed',
    );
    const routes = Array.from({ length: 300 }, (_, line) => route('/orders/{}', { line }));
    const calls = [call('/orders/{}')];
    expect(limitsOf({ 'shop/a.py': { routes }, 'web/a.ts': { calls } })).toEqual([
      'web/a.ts: a call was compared with 200 of the routes that share its words',
    ]);
  });
});

describe('services', () => {
  test('settings put a path before every route of a service of Java', () => {
    const input = wireInput({
      'shop/A.java': { routes: [route('/{}')] },
      'web/a.ts': { calls: [call('/accounts/{}')] },
    });
    const sources = input.sources.map((source) =>
      source.path.endsWith('.java') ? { ...source, language: 'java' } : source,
    );
    expect(connectWires({ ...input, sources }).wires).toEqual([]);
    const { wires } = connectWires({ ...input, sources, basePaths: new Map([[0, '/accounts']]) });
    expect(wires).toMatchObject([{ label: 'GET /accounts/{}' }]);
  });

  test('a base may name a service as its deployment does', () => {
    const input = wireInput({
      'a/x.py': { routes: [route('/health/live')] },
      'b/x.py': { routes: [route('/health/live')] },
      'web/x.ts': { calls: [call('/health/live', { base: 'http://scoring:8080' })] },
    });
    const services = input.services.map((each) => (each.name === 'b' ? { ...each, aliases: ['scoring'] } : each));
    expect(connectWires({ ...input, services }).wires).toMatchObject([{ to: 1, confidence: 0.98 }]);
  });
});
