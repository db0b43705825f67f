import { createHash } from 'node:crypto';

/** Length in hexadecimal digits of a fingerprint: 80 bits, so that a million findings collide with odds below 10⁻¹². */
const FINGERPRINT_DIGITS = 20;

/** Git's own object id of a blob: sha1 over `blob <length>\0<bytes>` (sha256 in repositories of that object format). */
export function hashBlob(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** Stable short identity of a list of parts; parts are separated so that `['ab','c']` and `['a','bc']` differ. */
export function fingerprint(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex').slice(0, FINGERPRINT_DIGITS);
}
