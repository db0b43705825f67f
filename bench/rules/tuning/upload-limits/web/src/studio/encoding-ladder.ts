import type { Account, Draft } from './types';

const KBIT = 1000;

interface Rung {
  readonly bitrate: number;
  readonly height: number;
  readonly perSecond: number;
}

const LADDER: Record<Account['plan'], Rung> = {
  free: { bitrate: 250 * KBIT, height: 720, perSecond: 15 },
  creator: { bitrate: 4000 * KBIT, height: 1080, perSecond: 30 },
  studio: { bitrate: 16_000 * KBIT, height: 2160, perSecond: 60 },
};

export function targetHeight(account: Account, draft: Draft): number {
  const rung = LADDER[account.plan];
  if (draft.bitrate > rung.bitrate) return rung.height;
  if (draft.framesPerSecond > rung.perSecond) return rung.height;
  return Math.min(draft.height, rung.height);
}

export function describeTarget(account: Account, draft: Draft): string {
  const height = targetHeight(account, draft);
  return height >= 2160 ? 'Ultra HD' : height >= 720 ? 'HD' : `${height} lines`;
}
