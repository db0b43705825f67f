import { describe, expect, it } from 'vitest';
import type { JavaManifest } from '../../model/java-manifest.ts';
import { java } from '../../languages/java/index.ts';
import { readGrammar } from '../../sources/grammars/read-grammar.ts';
import { parseJavaManifest } from '../../sources/manifests/java/index.ts';
import type { EcosystemLinks, NamedSource } from '../ecosystem-links.ts';
import { resolveJava } from './resolve-java.ts';

const extract = await java.open(readGrammar);

/** Resolves a repository given as texts by path. */
function resolve(
  files: Readonly<Record<string, string>>,
  leftOut: readonly string[] = [],
): EcosystemLinks & { paths: readonly string[] } {
  const snapshotPaths = Object.keys(files).toSorted();
  const manifests = new Map<string, JavaManifest>();
  const sources: NamedSource[] = [];
  for (const path of snapshotPaths) {
    const text = files[path] ?? '';
    const manifest = parseJavaManifest(path, () => text);
    if (manifest !== null) manifests.set(path, manifest);
    if (!path.endsWith('.java') || leftOut.includes(path)) continue;
    const { links, symbols } = extract({ text, extension: '.java' }, new Set(['links', 'symbols']));
    sources.push({ path, links, symbols });
  }
  const result = resolveJava({ snapshotPaths, leftOutPaths: new Set(leftOut), sources, manifests });
  return { ...result, paths: sources.map(({ path }) => path) };
}

function edgesOf(files: Readonly<Record<string, string>>): string[] {
  const { edges, paths } = resolve(files);
  return edges.map(({ from, to, references }) => `${paths[from]} -> ${paths[to]} ${references}`);
}

const PRICING =
  'package com.tallyho.pricing; public class TierPolicy { public static int rate() { return 1; } public static class Step {} }';

describe('edges between files', () => {
  it.each([
    ['a single import, used or not', 'import com.tallyho.pricing.TierPolicy; class Order {}'],
    ['an import on demand', 'import com.tallyho.pricing.*; class Order { TierPolicy policy; }'],
    ['a static import', 'import static com.tallyho.pricing.TierPolicy.rate; class Order {}'],
    ['a static import on demand', 'import static com.tallyho.pricing.TierPolicy.*; class Order {}'],
    ['an import of a nested type', 'import com.tallyho.pricing.TierPolicy.Step; class Order {}'],
    ['a qualified name as a type', 'class Order { com.tallyho.pricing.TierPolicy policy; }'],
    ['a qualified name in an expression', 'class Order { int rate = com.tallyho.pricing.TierPolicy.rate(); }'],
    ['a qualified name of a nested type', 'class Order { com.tallyho.pricing.TierPolicy.Step step; }'],
    ['a method reference', 'import com.tallyho.pricing.*; class Order { Rate rate = TierPolicy::rate; }'],
    ['an annotation', 'import com.tallyho.pricing.*; @TierPolicy class Order {}'],
  ])('follow %s', (_, text) => {
    expect(edgesOf({ 'Order.java': `package com.tallyho.orders; ${text}`, 'TierPolicy.java': PRICING })).toEqual([
      'Order.java -> TierPolicy.java 1',
    ]);
  });

  it('follow names of the same package, whatever folder it lies in', () => {
    const files = {
      'main/Order.java': 'package com.tallyho; class Order extends Document {}',
      'main/Document.java': 'package com.tallyho; class Document {}',
      'test/OrderTest.java': 'package com.tallyho; class OrderTest { Order order; Document document; }',
    };
    expect(edgesOf(files)).toEqual([
      'main/Order.java -> main/Document.java 1',
      'test/OrderTest.java -> main/Document.java 1',
      'test/OrderTest.java -> main/Order.java 1',
    ]);
  });

  it('prefer a single import to the package, and the package to imports on demand', () => {
    const files = {
      'a/Price.java': 'package a; public class Price {}',
      'b/Price.java': 'package b; public class Price {}',
      'b/Single.java': 'package b; import a.Price; class Single { Price price; }',
      'b/Demand.java': 'package b; import a.*; class Demand { Price price; }',
      'b/Outside.java': 'package b; import org.vendor.Price; class Outside { Price price; }',
    };
    expect(edgesOf(files)).toEqual(['b/Demand.java -> b/Price.java 1', 'b/Single.java -> a/Price.java 1']);
  });

  it('leave out what a variable, a type parameter, a local class or the file itself means', () => {
    const text = `package com.tallyho.orders; import com.tallyho.pricing.*;
      class Order<Invoice> {
        Invoice bill; Helper helper; private Object Ledger;
        void note() { Ledger.toString(); class Receipt {} Receipt receipt; }
        static class Helper {}
      }`;
    const others = ['Invoice', 'Helper', 'Ledger', 'Receipt'].map((name) => [
      `${name}.java`,
      `package com.tallyho.pricing; public class ${name} {}`,
    ]);
    expect(edgesOf({ 'Order.java': text, ...Object.fromEntries(others) })).toEqual([]);
  });

  it('follow member types that a supertype brings', () => {
    const files = {
      'Desk.java': 'package c; class Desk extends a.OrderDesk { Answer answer; a.OrderDesk.Quote quote; }',
      'OrderDesk.java': 'package a; public class OrderDesk extends b.BaseDesk {}',
      'BaseDesk.java': 'package b; public class BaseDesk { public enum Answer { YES } public static class Quote {} }',
    };
    expect(edgesOf(files)).toContain('Desk.java -> BaseDesk.java 2');
  });

  it('count the distinct names behind an edge', () => {
    const text = 'package a; class Order { Rates.Gold gold; Rates.Silver silver; Rates.Gold again; }';
    const rates = 'package a; class Rates { static class Gold {} static class Silver {} }';
    expect(edgesOf({ 'Order.java': text, 'Rates.java': rates })).toEqual(['Order.java -> Rates.java 2']);
  });
});

function pom(name: string, needs = ''): string {
  const dependency = `<dependency><groupId>com.tallyho</groupId><artifactId>${needs}</artifactId></dependency>`;
  const dependencies = needs === '' ? '' : `<dependencies>${dependency}</dependencies>`;
  return `<project><groupId>com.tallyho</groupId><artifactId>${name}</artifactId>${dependencies}</project>`;
}

describe('a type declared more than once', () => {
  const order = 'package com.tallyho; public class Order {}';

  it('is taken from the own module, then from the ones it depends on', () => {
    const files = {
      'archive/pom.xml': pom('archive'),
      'archive/src/Order.java': order,
      'billing/pom.xml': pom('billing', 'sales'),
      'billing/src/Bill.java': 'package com.tallyho; class Bill { Order order; }',
      'sales/pom.xml': pom('sales'),
      'sales/src/Order.java': order,
      'sales/src/Sale.java': 'package com.tallyho; class Sale { Order order; }',
    };
    expect(edgesOf(files)).toEqual([
      'billing/src/Bill.java -> sales/src/Order.java 1',
      'sales/src/Sale.java -> sales/src/Order.java 1',
    ]);
  });

  it('is taken from the nearest folder where no module decides', () => {
    const files = {
      'v1/Order.java': order,
      'v1/Sale.java': 'package com.tallyho; class Sale { Order order; }',
      'v2/Bill.java': 'package com.tallyho; class Bill { Order order; }',
      'v2/Order.java': order,
    };
    expect(edgesOf(files)).toEqual(['v1/Sale.java -> v1/Order.java 1', 'v2/Bill.java -> v2/Order.java 1']);
  });
});

describe('imports that lead to no file read', () => {
  it('name external packages, and those of the platform', () => {
    const { externals, unresolved } = resolve({
      'Order.java':
        'import java.util.List; import org.slf4j.*; import static org.junit.Assert.assertEquals; import javax.inject.Inject;',
      'Price.java': 'import java.util.Map;',
    });
    expect(externals).toEqual([
      { name: 'java.util', isBuiltin: true, importers: [0, 1] },
      { name: 'javax.inject', isBuiltin: false, importers: [0] },
      { name: 'org.junit', isBuiltin: false, importers: [0] },
      { name: 'org.slf4j', isBuiltin: false, importers: [0] },
    ]);
    expect(unresolved).toEqual([]);
  });

  const user = 'package com.tallyho; import com.tallyho.pricing.Missing; class Order {}';
  const pricing = { 'com/tallyho/pricing/TierPolicy.java': PRICING };

  it('are unresolved where the package is here and nothing else could bring the type', () => {
    const { unresolved } = resolve({ ...pricing, 'com/tallyho/Order.java': user });
    expect(unresolved).toEqual([
      {
        file: 0,
        specifier: 'com.tallyho.pricing.Missing',
        line: 1,
        names: ['Missing'],
        isTypeOnly: false,
        reason: 'no-such-file',
      },
    ]);
  });

  it.each([
    ['Kotlin in that package', 'com/tallyho/pricing/Extras.kt', 0],
    ['a file that was left out', 'com/tallyho/pricing/Missing.java', 0],
    ['input of a generator', 'order.proto', 1],
  ])('are not unresolved beside %s', (_, path, generated) => {
    const result = resolve({ ...pricing, 'com/tallyho/Order.java': user, [path]: '' }, [path]);
    expect(result.unresolved).toEqual([]);
    expect(result.externals).toEqual([]);
    expect(result.generated).toHaveLength(generated);
  });
});
