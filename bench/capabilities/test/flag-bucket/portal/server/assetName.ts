import { createHash } from 'node:crypto';

export function assetName(name: string, content: string): string {
  const digest = createHash('sha1').update(content).digest('hex');
  return `${name}.${digest.slice(0, 8)}.js`;
}
