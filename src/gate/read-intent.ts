import { baseNameOf } from '../base/paths.ts';
import { decodeText } from '../base/decode-text.ts';
import { UsageError, type UsageProblem } from '../base/usage-error.ts';
import { pathExclusion } from '../model/path-exclusion.ts';
import { rules } from '../rules/index.ts';
import { FAILURE_REASON } from './read-outcome.ts';
import type { Intent } from '../model/intent.ts';
import type { BlobContent, BlobReader, Snapshot } from '../model/snapshot.ts';

const SETTINGS = 'paydown.yaml';

/**
 * What the team wrote down in the snapshot itself, so that a commit is judged by its own words. Null where it wrote nothing;
 * what cannot be understood is the user's to mend, all of it told at once.
 */
export async function readIntent(snapshot: Snapshot, reader: BlobReader): Promise<Intent | null> {
  const files = snapshot.files.filter(({ path }) => isSettingsPath(path));
  if (files.length === 0) return null;
  const texts = new Map<string, string>();
  const problems: UsageProblem[] = [];
  await reader.read(files, ({ path }, content) => {
    const text = textOf(content);
    if (typeof text === 'string') texts.set(path, text);
    else problems.push({ path, line: 1, column: 1, ...text });
  });
  const [{ parseSettings }, { mergeSettings }] = await Promise.all([
    import('../settings/parse-settings.ts'),
    import('../settings/merge-settings.ts'),
  ]);
  const parsed = Array.from(texts, ([path, text]) => parseSettings(path, text));
  const merged = mergeSettings(
    parsed,
    rules.map(({ name }) => name),
  );
  refuse([...problems, ...merged.problems]);
  return merged.intent;
}

/** Ends the run where there is anything to mend. */
export function refuse(problems: readonly UsageProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  if (problems.length === 1) {
    throw new UsageError(`${first.path}:${first.line}:${first.column} ${first.message}`, first.remedy);
  }
  throw new UsageError(
    `${problems.length} mistakes in what the team wrote down`,
    'mend them and run it again; docs/settings.md shows how everything is written',
    problems,
  );
}

/** Settings of others' code say nothing of this. */
function isSettingsPath(path: string): boolean {
  return path.endsWith(SETTINGS) && baseNameOf(path) === SETTINGS && pathExclusion(path) === null;
}

type Unreadable = Pick<UsageProblem, 'message' | 'remedy'>;

function textOf(content: BlobContent): string | Unreadable {
  if ('failure' in content) return { message: `it is ${FAILURE_REASON[content.failure]}`, remedy: 'make it readable' };
  const decoded = decodeText(content.bytes);
  if (decoded !== null && !decoded.isLossy) return decoded.text;
  return { message: 'it is no text in UTF-8', remedy: 'save it as UTF-8' };
}
