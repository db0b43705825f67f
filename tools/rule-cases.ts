import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../src/base/ordering.ts';
import { listFiles, type ProjectFile, projectRoot, readFiles } from './project-files.ts';

export interface RuleCase {
  readonly rule: string;
  /** Folder name: `flags-two-files`. */
  readonly name: string;
  readonly kind: 'flags' | 'passes';
  /** Folder of the case, absolute. */
  readonly folder: string;
  /** The case's `input`, paths relative to it. */
  readonly files: readonly ProjectFile[];
  /** The case's `base`, which `input` is a change of; null where there is none. */
  readonly base: readonly ProjectFile[] | null;
  /** What expected.txt holds, or '' before the first update. */
  readonly expected: string;
}

/** All cases of a rule, by name. A folder that is neither kind is a mistake, not something to pass over. */
export function readRuleCases(rule: string): RuleCase[] {
  const ruleFolder = join(projectRoot, 'cases', rule);
  if (!existsSync(ruleFolder)) return [];
  return readdirSync(ruleFolder)
    .toSorted(compareText)
    .map((name) => {
      const folder = join(ruleFolder, name);
      const input = join(folder, 'input');
      const base = join(folder, 'base');
      const expectedFile = join(folder, 'expected.txt');
      return {
        rule,
        name,
        kind: kindOf(rule, name),
        folder,
        files: readFiles(input, listFiles(input, '')),
        base: existsSync(base) ? readFiles(base, listFiles(base, '')) : null,
        expected: existsSync(expectedFile) ? readFileSync(expectedFile, 'utf8') : '',
      };
    });
}

function kindOf(rule: string, name: string): RuleCase['kind'] {
  if (name.startsWith('flags-')) return 'flags';
  if (name.startsWith('passes-')) return 'passes';
  throw new Error(`cases/${rule}/${name} must start with flags- or passes-`);
}
