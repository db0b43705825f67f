import { realpathSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { UsageError } from '../base/usage-error.ts';
import { cacheFolder } from '../storage/cache-folder.ts';
import { boundYoungSpace } from './bound-young-space.ts';
import { shareExtraction } from './share-extraction.ts';
import type { Terminal } from './terminal.ts';
import type { SnapshotRequest } from '../gate/model-snapshot.ts';
import type { FactKind } from '../model/facts.ts';

/** Options that every command on a snapshot shares. */
export interface SnapshotOptions {
  readonly directory?: string;
  readonly cache: boolean;
  readonly revision?: string;
  readonly staged?: boolean;
}

export interface SnapshotCommand {
  readonly path: string | undefined;
  readonly options: SnapshotOptions;
  readonly wanted: ReadonlySet<FactKind>;
  readonly terminal: Terminal;
}

const PROGRESS_STEP = 250;
const BOUND_STEP = 16;
/** Each thread warms its own machine code: at 13 and 19 MB of TypeScript a second one gained nothing (docs/benchmarks.md). */
const SHARED_FROM_BYTES = 30_000_000;

/** Turns arguments into a request of the gate. */
export function snapshotRequest({ path, options, wanted, terminal }: SnapshotCommand): SnapshotRequest {
  if (path === '' || options.directory === '') {
    throw new UsageError('the path is empty', 'name a folder; a shell variable in it may not be set');
  }
  const root = existingFolder(resolve(currentFolder(), options.directory ?? '.', path ?? '.'));
  return {
    path: root,
    at: momentOf(options),
    wanted,
    cache: options.cache ? cacheFolder(root) : null,
    share: availableParallelism() > 1 ? { fromBytes: SHARED_FROM_BYTES, run: shareExtraction } : null,
    today: today(),
    clock: () => performance.now(),
    onProgress(done, total) {
      if (done % BOUND_STEP === 0) boundYoungSpace();
      if (done % PROGRESS_STEP === 0) terminal.showProgress(`reading ${done} of ${total} files`);
    },
  };
}

/** In universal time, so that a repository is judged alike wherever it is. */
export function today(): string {
  return new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
}

function momentOf({ revision, staged }: SnapshotOptions): SnapshotRequest['at'] {
  if (revision !== undefined && staged) {
    throw new UsageError('--revision and --staged exclude each other', 'name one moment to look at');
  }
  if (revision !== undefined) return { kind: 'commit', revision };
  return { kind: staged ? 'index' : 'worktree' };
}

function existingFolder(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    throw new UsageError(`there is no ${path}`, 'name an existing folder: paydown scan PATH');
  }
}

function currentFolder(): string {
  try {
    return process.cwd();
  } catch {
    throw new UsageError('the current folder is gone', 'change to a folder that exists');
  }
}
