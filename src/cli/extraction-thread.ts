import { parentPort, workerData } from 'node:worker_threads';
import { extractShare } from '../gate/extraction-share.ts';
import type { ShareRequest } from '../gate/extraction-share.ts';

/** The entry of the second thread of a cold run: one request in, one answer out. */
parentPort?.postMessage(await extractShare(workerData as ShareRequest));
