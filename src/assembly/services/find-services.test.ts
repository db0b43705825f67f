import { expect, test } from 'vitest';
import { noSymbols, noWires } from '../../model/facts.ts';
import type { DeployedProcess } from '../../model/deployment-manifest.ts';
import type { Manifest } from '../../model/manifest.ts';
import { findServices } from './find-services.ts';
import type { ServiceSource } from './deployed-sign.ts';

function source(path: string, language: string, given: Partial<ServiceSource> = {}): ServiceSource {
  return { path, language, symbols: noSymbols, wires: noWires, ...given };
}

function servicesOf(sources: readonly ServiceSource[], others: readonly string[] = []): string[] {
  const sorted = sources.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const snapshotPaths = [...sorted.map(({ path }) => path), ...others].toSorted();
  return findServices({ sources: sorted, snapshotPaths, manifests: new Map() }).map(
    ({ name, folder, evidence, files }) => `${name} ${folder} ${evidence} ${files.join(',')}`,
  );
}

const main = {
  ...noSymbols,
  namespaces: ['main'],
  declarations: [{ name: 'main', kind: 'function', isPublic: false, line: 3 }],
} as const;
const serves = { ...noWires, routes: [{ method: 'GET', path: '/orders', line: 1, handler: null }] };

test('a Dockerfile, a Program.cs beside its project, a Spring application, a main package, a Python application', () => {
  expect(
    servicesOf(
      [
        source('web/src/App.tsx', 'typescript'),
        source('services/pricing/Program.cs', 'csharp'),
        source('services/pricing/Domain/Tier.cs', 'csharp'),
        source('invoicing/src/main/java/shop/InvoicingApplication.java', 'java'),
        source('cmd/orders/main.go', 'go', { symbols: main }),
        source('credit/credit/main.py', 'python', { wires: serves }),
      ],
      ['web/Dockerfile', 'services/pricing/Pricing.csproj', 'credit/pyproject.toml'],
    ),
  ).toEqual([
    'orders cmd/orders main package 0',
    'credit credit main.py 1',
    'invoicing invoicing Spring Boot application 2',
    'pricing services/pricing Program.cs 3,4',
    'web web Dockerfile 5',
  ]);
});

test('a root that only packs what lies below is no service of its own', () => {
  const sources = [source('orders/a.ts', 'typescript'), source('tools/b.ts', 'typescript')];
  expect(servicesOf(sources, ['Dockerfile', 'orders/Dockerfile'])).toEqual(['orders orders Dockerfile 0']);
  expect(servicesOf(sources, ['Dockerfile'])).toEqual(['(root)  Dockerfile 0,1']);
});

function pack(startScript: string): Manifest {
  return {
    kind: 'package',
    name: null,
    version: null,
    isPrivate: false,
    entries: {},
    exports: null,
    imports: null,
    workspaces: [],
    dependencies: [],
    linked: {},
    startScript,
    problems: [],
  };
}

test('what compose files, workloads, Procfiles and start scripts run, by the names that they give it', () => {
  const sources = ['pricing/a.ts', 'orders/src/b.py', 'web/c.ts', 'worker/d.ts', 'lib/e.ts'].map((path) =>
    source(path, path.endsWith('.py') ? 'python' : 'typescript'),
  );
  const deployment = (format: 'compose' | 'kubernetes' | 'procfile', name: string, given: Partial<DeployedProcess>) =>
    [{ kind: 'deployment', format, problems: [], processes: [{ ...nothing, name, ...given }] }] as const;
  const nothing = { context: null, dockerfile: null, image: null };
  const manifests = new Map<string, Manifest>([
    [
      'deploy/compose.yaml',
      deployment('compose', 'pricing-api', { context: '..', dockerfile: 'pricing/Dockerfile' })[0],
    ],
    ['k8s/orders.yaml', deployment('kubernetes', 'order-service', { image: 'orders' })[0]],
    ['worker/Procfile', deployment('procfile', 'web', { context: '.' })[0]],
    ['web/package.json', pack('vite --host')],
    ['lib/package.json', pack('tsc -w')],
  ]);
  const found = findServices({ sources, snapshotPaths: sources.map(({ path }) => path), manifests });
  expect(found.map(({ folder, evidence, aliases }) => [folder, evidence, ...aliases])).toEqual([
    ['orders', 'Kubernetes workload order-service', 'order-service'],
    ['pricing', 'compose service pricing-api', 'pricing-api'],
    ['web', 'package.json with a start script'],
    ['worker', 'Procfile process web'],
  ]);
});

test('libraries, tests and folders of deployment scripts are none', () => {
  expect(
    servicesOf(
      [source('lib/main.py', 'python'), source('tests/app/main.go', 'go', { symbols: main })],
      ['docker/Dockerfile', 'lib/Program.cs'],
    ),
  ).toEqual([]);
});
