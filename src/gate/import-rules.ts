import { decodeText } from '../base/decode-text.ts';
import { UsageError } from '../base/usage-error.ts';
import { openSource } from '../sources/open-source.ts';
import { importers } from '../settings/import/index.ts';
import { withPresentSelectors } from '../settings/import/present-selectors.ts';
import type { ImportedRules } from '../settings/import/imported-rule.ts';
import type { OpenSource } from '../sources/open-source.ts';
import type { ModelledSnapshot, SnapshotRequest } from './model-snapshot.ts';

/** `auto` takes every tool whose files are there. */
export type ImportChoice = string;

/** The rules of other tools that the snapshot holds, as fitness functions. Runs nothing of it. */
export async function importRules(
  { path, at }: SnapshotRequest,
  { codebase }: ModelledSnapshot,
  from: ImportChoice,
): Promise<readonly ImportedRules[]> {
  const meant = importers.filter(({ name }) => from === 'auto' || from === name);
  const source = await openSource({ path, at, statCacheFile: null });
  const paths = codebase.files.map((file) => file.path);
  const found: ImportedRules[] = [];
  for (const { isSource, read } of meant) {
    const wanted = source.snapshot.files.map((file) => file.path).filter(isSource);
    if (wanted.length === 0) continue;
    const texts = await textsOf(source, isPossible);
    found.push(
      ...wanted.map((each) =>
        read({ path: each, text: texts.get(each) ?? '', paths, textOf: (of) => texts.get(of) ?? null }),
      ),
    );
  }
  await source.close();
  if (found.length === 0) throw nothingFound(from);
  return found.map((each) => ({ ...each, rules: each.rules.map((rule) => withPresentSelectors(rule, paths)) }));
}

/** What a configuration may extend: small files beside it or below it. */
function isPossible(path: string): boolean {
  return (
    /(?:dependency-cruiser|depcruise|cruiser)[^/]*\.(?:json|[cm]?[jt]s)$/.test(path) ||
    importers.some(({ isSource }) => isSource(path))
  );
}

async function textsOf(
  { snapshot, reader }: OpenSource,
  isWanted: (path: string) => boolean,
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const files = snapshot.files.filter(({ path }) => isWanted(path));
  await reader.read(files, ({ path }, content) => {
    const decoded = 'bytes' in content ? decodeText(content.bytes) : null;
    if (decoded === null)
      throw new UsageError(`${path} is no text that can be read`, 'save it as UTF-8, or name another tool');
    texts.set(path, decoded.text);
  });
  return texts;
}

function nothingFound(from: ImportChoice): UsageError {
  const names = importers.map(({ name }) => name).join(', ');
  return new UsageError(
    from === 'auto' ? 'no rules of another tool are here' : `no rules of ${from} are here`,
    `rules are read of ${names}, from the folder that is named`,
  );
}
