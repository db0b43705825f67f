import { createHash } from 'node:crypto';

export function isOn(flag: { name: string; percent: number }, customer: string): boolean {
  const digest = createHash('sha1').update(`${flag.name}:${customer}`).digest('hex');
  return parseInt(digest.slice(0, 8), 16) % 100 < flag.percent;
}
