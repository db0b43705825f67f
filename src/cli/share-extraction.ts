import { Worker } from 'node:worker_threads';
import { youngSpaceOfThread } from './bound-young-space.ts';
import type { SharedFacts, ShareRequest } from '../gate/extraction-share.ts';

/** Has a share of the files extracted by a thread of its own, which ends with its answer. */
export function shareExtraction(request: ShareRequest): Promise<readonly SharedFacts[]> {
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
