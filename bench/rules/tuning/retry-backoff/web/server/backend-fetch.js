import { setTimeout as sleep } from 'node:timers/promises';
import { log } from './log.js';

const AGAIN = new Set([408, 429]);

/** Asks one of our own services; restarts of a pod last a few seconds. */
export async function backendFetch(url, init = {}) {
  let problem;
  for (let tries = 0; tries < 3; tries++) {
    if (tries > 0) {
      const base = Math.min(200 * 2 ** (tries - 1), 10_000);
      await sleep(base + base * 0.25 * Math.random());
    }
    try {
      const response = await fetch(url, init);
      if (response.status <= 500 && !AGAIN.has(response.status)) return response;
      problem = new Error(`${url} answered ${response.status}`);
    } catch (error) {
      problem = error;
    }
    log.info('backend is busy', { url: String(url), tries });
  }
  throw problem;
}

export async function backendJson(url, init) {
  const response = await backendFetch(url, { ...init, headers: { accept: 'application/json', ...init?.headers } });
  return response.status === 204 ? null : response.json();
}
