import { expect, test } from 'vitest';
import { isManifestPath, parseManifest } from './index.ts';

test('a compose file: what it builds, from where, under which name', () => {
  const text = `
services:
  pricing-api:
    build: { context: .., dockerfile: services/pricing/Dockerfile }
    image: ghcr.io/shop/pricing:1.2
  orders: { build: ./orders }
  database: { image: "postgres:17@sha256:00" }
  broken: 12
`;
  const process = { context: null, dockerfile: null, image: null };
  expect(parseManifest('deploy/docker-compose.override.yml', text)).toEqual({
    kind: 'deployment',
    format: 'compose',
    problems: [],
    processes: [
      { name: 'pricing-api', context: '..', dockerfile: 'services/pricing/Dockerfile', image: 'pricing' },
      { ...process, name: 'orders', context: './orders' },
      { ...process, name: 'database', image: 'postgres' },
      { ...process, name: 'broken' },
    ],
  });
});

test('a compose file that is none says so', () => {
  expect(parseManifest('compose.yaml', 'services: [')).toMatchObject({
    processes: [],
    problems: ['is not valid YAML'],
  });
});

test('workloads of Kubernetes among other documents; templates say nothing', () => {
  const text = `
kind: Service
metadata: { name: prices }
---
kind: Deployment
metadata: { name: pricing }
spec: { template: { spec: { containers: [{ image: "shop/pricing-api:2" }] } } }
image: x
---
kind: Deployment
metadata: { name: {{ .Values.name }} }
`;
  const multiline = text.replace('image: x', '\n').replace('kind: Service', '# image:\n  image: none\nkind: Service');
  expect(parseManifest('k8s/pricing.yaml', `${multiline}\n---\n image: y`)).toMatchObject({
    processes: [{ name: 'pricing', image: 'pricing-api' }],
  });
  expect(parseManifest('k8s/values.yaml', 'tiers: 3')).toBeNull();
});

test('a Procfile', () => {
  expect(parseManifest('orders/Procfile', 'web: node server.js\nworker: node worker.js\n')).toMatchObject({
    processes: [{ name: 'web' }, { name: 'worker' }],
  });
});

test.each([
  ['server:\n  servlet:\n    context-path: /accounts\n', '/accounts'],
  ['server.servlet.context-path: /accounts\n', '/accounts'],
  ['spring:\n  webflux:\n    base-path: /accounts\n---\nserver: 1', '/accounts'],
  ['quarkus:\n  http:\n    root-path: accounts', 'accounts'],
])('the path that settings put before all routes: %j', (text, basePath) => {
  expect(parseManifest('src/main/resources/application.yml', text)).toEqual({
    kind: 'settings',
    basePath,
    problems: [],
  });
});

test('properties, and settings that say nothing of a path', () => {
  const path = 'orders/src/main/resources/application.properties';
  expect(parseManifest(path, 'a=1\nserver.servlet.context-path = /orders\n')).toMatchObject({ basePath: '/orders' });
  expect(parseManifest(path, 'server.port=80\n')).toBeNull();
  expect(parseManifest(path, 'server.servlet.context-path=${PATH}\n')).toBeNull();
});

test('other YAML is no manifest', () => {
  expect(isManifestPath('docs/prices.yaml')).toBe(false);
  expect(isManifestPath('.github/workflows/test.yml')).toBe(false);
});
