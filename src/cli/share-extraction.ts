import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { youngSpaceOfThread } from './bound-young-space.ts';
import type { SharedFacts, ShareRequest } from '../gate/extraction-share.ts';

/** Has a share of the files extracted by a thread of its own, which ends with its answer. */
export function shareExtraction(request: ShareRequest): Promise<readonly SharedFacts[]> {
  beFrugal();
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./extraction-thread.${extension}`, import.meta.url), {
    workerData: request,
    resourceLimits: youngSpaceOfThread(),
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the extraction thread ended with ${code}`)));
  });
}

/**
 * Once two threads are at work, each with a heap and compilers of its own: the young generation, which would take a third of all
 * memory, grows no further, and only what is ten times as hot as usual is compiled a last time. No result depends on
 * it; docs/benchmarks.md has what it saves.
 */
function beFrugal(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  // An older V8 may not know the flag, and would say so on standard error.
  if (Number.parseInt(process.versions.v8, 10) >= TESTED_V8)
    setFlagsFromString('--invocation-count-for-turbofan=30000');
}

/** Of Node 24. */
const TESTED_V8 = 13;
