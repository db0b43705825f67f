import type { Account, Draft } from './types';
import { toast } from '../ui/toast';

const MB = 1_000_000;
const MINUTE = 60;

interface PlanLimits {
  readonly fileBytes: number;
  readonly lengthSeconds: number;
  readonly perDay: number;
}

const LIMITS: Record<Account['plan'], PlanLimits> = {
  free: { fileBytes: 250 * MB, lengthSeconds: 15 * MINUTE, perDay: 3 },
  creator: { fileBytes: 4000 * MB, lengthSeconds: 120 * MINUTE, perDay: 20 },
  studio: { fileBytes: 16_000 * MB, lengthSeconds: 720 * MINUTE, perDay: 150 },
};

export function uploadProblem(account: Account, draft: Draft): string | undefined {
  const limits = LIMITS[account.plan];
  const perDay = account.isVerified ? limits.perDay : Math.floor(limits.perDay / 2);
  if (draft.size > limits.fileBytes) return 'too-big';
  if (draft.duration > limits.lengthSeconds) return 'too-long';
  if (account.uploadsToday >= perDay) return 'too-many';
  return undefined;
}

export async function startUpload(account: Account, draft: Draft, send: (draft: Draft) => Promise<void>): Promise<void> {
  const problem = uploadProblem(account, draft);
  if (problem !== undefined) {
    toast(`upload.${problem}`);
    return;
  }
  await send(draft);
}
