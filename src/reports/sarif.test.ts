import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { emptySubject, exampleFinding, exampleSubject } from './example-subject.test-support.ts';
import { sarif } from './sarif.ts';
import type { Finding } from '../model/finding.ts';
import type { ReportSubject } from '../model/report.ts';

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly Location[];
  readonly relatedLocations?: readonly Location[];
  readonly partialFingerprints: { readonly 'paydownFinding/v1': string };
  readonly suppressions?: readonly unknown[];
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string };
    readonly region: { readonly startLine: number; readonly endLine: number };
  };
}

interface Run {
  readonly results: readonly Result[];
  readonly invocations: readonly {
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
}

function runOf(subject: ReportSubject): Run {
  return JSON.parse(sarif.render(subject, { colour: false, all: false })).runs[0];
}

function noticesOf(subject: ReportSubject): string[] {
  return runOf(subject).invocations[0]!.toolExecutionNotifications.map((notice) => notice.message.text);
}

function manyFindings(count: number, changes: Partial<Finding>): Finding[] {
  return Array.from({ length: count }, (_, at) => exampleFinding({ fingerprint: `f${at}`, ...changes }));
}

test('the most severe come first, as levels that a forge knows', () => {
  const findings = (['note', 'block', 'review'] as const).map((severity) =>
    exampleFinding({ severity, fingerprint: severity }),
  );
  expect(runOf(exampleSubject({ findings })).results.map((result) => result.level)).toEqual([
    'error',
    'warning',
    'note',
  ]);
});

test('paths are relative references that no character can break', () => {
  const where = [{ path: 'src/[slug]/price list#1%.ts', startLine: 0, endLine: 0, symbol: null }];
  const { artifactLocation, region } = runOf(exampleSubject({ findings: [exampleFinding({ where })] })).results[0]!
    .locations[0]!.physicalLocation;
  expect(artifactLocation.uri).toBe('src/%5Bslug%5D/price%20list%231%25.ts');
  expect(region).toEqual({ startLine: 1, endLine: 1 });
  const hostile = [{ path: 'c:\\orders\uD800.ts', startLine: 7, endLine: 3, symbol: null }];
  const second = runOf(exampleSubject({ findings: [exampleFinding({ where: hostile })] })).results[0]!.locations[0]!
    .physicalLocation;
  expect(second.artifactLocation.uri).toBe('c%3A%5Corders%EF%BF%BD.ts');
  expect(second.region).toEqual({ startLine: 7, endLine: 7 });
});

test('every result has a fingerprint of its own', () => {
  const findings = [exampleFinding(), exampleFinding(), exampleFinding({ fingerprint: 'other' })];
  const ids = runOf(exampleSubject({ findings })).results.map(
    (result) => result.partialFingerprints['paydownFinding/v1'],
  );
  expect(new Set(ids).size).toBe(3);
  expect(ids[0]).toBe(exampleFinding().fingerprint);
});

test('what exceeds the limits of a forge is cut from the least severe end, and said', () => {
  const findings = [...manyFindings(5001, { severity: 'note' }), exampleFinding({ severity: 'block' })];
  const subject = exampleSubject({ findings });
  expect(runOf(subject).results.length).toBe(5000);
  expect(runOf(subject).results[0]!.level).toBe('error');
  expect(noticesOf(subject)).toContain('2 more findings, the least severe: paydown scan --format json');
});

test('at most a hundred places a result', () => {
  const where = Array.from({ length: 300 }, (_, at) => ({
    path: `orders/order-${at}.ts`,
    startLine: 1,
    endLine: 1,
    symbol: null,
  }));
  const [result] = runOf(exampleSubject({ findings: [exampleFinding({ where })] })).results;
  expect(result!.locations.length + result!.relatedLocations!.length).toBe(100);
});

test('what was not read is a notification, and so is nothing', () => {
  expect(noticesOf(exampleSubject())).toEqual([
    'Not read: 1,204 C#: paydown does not read this language yet',
    'Not read: 12 files: generated',
    'Not read: 1 submodule: another repository, not followed',
    'Syntax errors: Unexpected token',
    'unresolved-import had no imports to inspect.',
  ]);
  expect(noticesOf(emptySubject())[0]).toBe('No source file was read.');
});

test('an accepted finding is suppressed, not hidden', () => {
  const result = runOf(exampleSubject()).results.find((candidate) => candidate.suppressions);
  expect(result?.suppressions).toEqual([{ kind: 'external', status: 'accepted' }]);
});

test('repository text gains no meaning in a message', () => {
  const title = 'order [click](https://shop.test) {0} \u001b[31mprice';
  const [result] = runOf(exampleSubject({ findings: [exampleFinding({ title })] })).results;
  expect(result!.message.text).toContain('order \\[click\\](https://shop.test) {{0}} \uFFFDprice.');
});

test('a finding of a rule that nobody knows is a defect of ours', () => {
  expect(() => runOf(exampleSubject({ findings: [exampleFinding({ rule: 'stale-price' })] }))).toThrow('stale-price');
});

test('the validator of the SARIF project finds no error, by its rules and by those of GitHub', () => {
  const hostile = exampleFinding({
    fingerprint: 'f1',
    title: '{0} [a](b)',
    where: [{ path: 'a b/ü#.ts', startLine: 0, endLine: 0, symbol: '<x>' }],
  });
  const subject = exampleSubject({
    findings: [...exampleSubject().result.findings, hostile, ...manyFindings(20, { rule: 'unresolved-import' })],
  });
  const folder = mkdtempSync(join(tmpdir(), 'paydown-sarif-'));
  try {
    writeFileSync(join(folder, 'scan.sarif'), sarif.render(subject, { colour: false, all: false }));
    // The package's own command passes its arguments through a shell, which would end them at the semicolon.
    const validator: unknown = createRequire(import.meta.url)('@microsoft/sarif-multitool');
    const words = ['validate', 'scan.sarif', '--output', 'verdict.sarif', '--rule-kind', 'Sarif;Ghas'];
    const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
    execFileSync(String(validator), words, { cwd: folder, env, stdio: 'ignore' });
    const verdict: { runs: Run[] } = JSON.parse(readFileSync(join(folder, 'verdict.sarif'), 'utf8'));
    const complaints = verdict.runs[0]!.results.filter((result) => result.level === 'error');
    expect(complaints.map((result) => `${result.ruleId} ${JSON.stringify(result.message)}`)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
