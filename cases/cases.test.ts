import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { caseReport, findingsOf } from '../tools/case-report.ts';
import { type ProjectFile, projectRoot } from '../tools/project-files.ts';
import { readRuleCases } from '../tools/rule-cases.ts';
import { scanCase } from '../tools/scan-case.ts';

/** Their findings are about components, and a folder that nobody named otherwise goes by its path; or about what decisions say of paths. */
const NAMED_BY_FOLDER: ReadonlySet<string> = new Set([
  'blind-decision',
  'boundary-bypass',
  'contradicted-decision',
  'exceeded-limit',
  'forbidden-dependency',
  'grown-ledger',
  'hub-component',
  'layer-breach',
  'loosened-rule',
  'missing-owner',
  'rule-without-decision',
  'undeclared-component',
  'unstable-dependency',
]);

/** Cases of other rooms live here too, each walked by a test of that room. */
const OTHER_ROOMS: ReadonlySet<string> = new Set(['languages', 'reports']);

test('every folder of cases belongs to a rule', () => {
  const folders = readdirSync(join(projectRoot, 'cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const known = new Set(rules.map(({ name }) => name));
  expect(folders.map(({ name }) => name).filter((name) => !known.has(name) && !OTHER_ROOMS.has(name))).toEqual([]);
});

for (const { name: rule } of rules) {
  describe(rule, () => {
    const cases = readRuleCases(rule);

    test('has cases of both kinds', () => {
      expect(new Set(cases.map(({ kind }) => kind))).toEqual(new Set(['flags', 'passes']));
    });

    for (const ruleCase of cases) {
      test(ruleCase.name, async () => {
        const result = await scanCase(ruleCase.files, ruleCase.base);
        const findings = findingsOf(result, rule);
        expect(result.rules.find((ran) => ran.rule === rule)?.inspected).toBeGreaterThan(0);
        expect(findings.length > 0 ? 'flags' : 'passes').toBe(ruleCase.kind);
        await expect(caseReport(result, rule)).toMatchFileSnapshot(join(ruleCase.folder, 'expected.txt'));
      });
    }

    test('findings keep their identity when lines move', async () => {
      for (const { kind, files, base } of cases) {
        const was = base?.map(withLinesMoved) ?? null;
        if (kind === 'flags')
          expect(await identities(files.map(withLinesMoved), rule, was)).toEqual(await identities(files, rule, base));
      }
    });

    test.skipIf(NAMED_BY_FOLDER.has(rule))('findings keep their identity when files move', async () => {
      for (const { kind, files } of cases) {
        if (kind === 'flags') expect(await identities(files.map(intoFolder), rule)).toEqual(await identities(files, rule));
      }
    });
  });
}

async function identities(
  files: readonly ProjectFile[],
  rule: string,
  base: readonly ProjectFile[] | null = null,
): Promise<string[]> {
  const found = findingsOf(await scanCase(files, base), rule).map(({ fingerprint }) => fingerprint);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function withLinesMoved(file: ProjectFile): ProjectFile {
  return /\.[jt]sx?$/.test(file.path) ? { ...file, text: `\n// moved\n\n${file.text}` } : file;
}

function intoFolder(file: ProjectFile): ProjectFile {
  return { ...file, path: `moved/here/${file.path}` };
}
