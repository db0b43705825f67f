import { linkSources } from '../../src/assembly/link-sources.ts';
import type { RuleSource } from '../../src/families/rule-source.ts';
import { openFactTables } from '../../src/gate/fact-tables.ts';
import { readFacts } from '../../src/gate/read-facts.ts';
import { ruleSourcesOf } from '../../src/gate/rule-sources.ts';
import { selectFiles } from '../../src/gate/select-files.ts';
import { openSource } from '../../src/sources/open-source.ts';

/** What the product looks for rule families in, of the work tree or folder at a path; read anew, kept nowhere. */
export async function readRuleSources(folder: string): Promise<RuleSource[]> {
  const at = { kind: 'worktree' } as const;
  const opened = await openSource({ path: folder, at, statCacheFile: null });
  const { snapshot, reader } = opened;
  const selection = selectFiles(snapshot.files);
  const tables = openFactTables({ folder: null, wanted: new Set(['links', 'units', 'decisions']), moment: at.kind });
  const request = {
    snapshot,
    selection,
    reader,
    tables,
    share: null,
    intent: null,
    problems: [],
    onProgress: () => undefined,
  };
  const facts = await readFacts(request);
  await opened.close();
  const skipped = [...selection.skipped, ...facts.skipped];
  const linkage = linkSources({
    snapshotPaths: snapshot.files.map(({ path }) => path),
    sources: facts.sources,
    leftOutPaths: new Set([...snapshot.skippedPaths, ...skipped.map(({ path }) => path)]),
    manifests: facts.manifests,
    remembered: null,
    declaration: null,
  });
  return ruleSourcesOf({ sources: facts.sources, files: facts.families?.files ?? [], linkage });
}
