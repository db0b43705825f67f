import { createHash, hash } from 'node:crypto';

/** Length in hexadecimal digits of a fingerprint: 80 bits, so that a million findings collide with odds below 10⁻¹². */
const FINGERPRINT_DIGITS = 20;

/** Git's own object id of a blob: sha1 over `blob <length>\0<bytes>` (sha256 in repositories of that object format). */
export function hashBlob(bytes: Uint8Array, algorithm: 'sha1' | 'sha256' = 'sha1'): string {
  const head = `blob ${bytes.length}\0`;
  if (bytes.length > HASHED_AT_ONCE_BYTES) return createHash(algorithm).update(head).update(bytes).digest('hex');
  const whole = Buffer.allocUnsafe(head.length + bytes.length);
  whole.write(head, 'latin1');
  whole.set(bytes, head.length);
  return hash(algorithm, whole);
}

/** For what is smaller, setting up a hash that takes its input in parts costs more than copying it. */
const HASHED_AT_ONCE_BYTES = 65_536;

/** Stable short identity of a list of parts; parts are separated so that `['ab','c']` and `['a','bc']` differ. */
export function fingerprint(parts: readonly string[]): string {
  return hash('sha256', parts.map((part) => `${part}\0`).join('')).slice(0, FINGERPRINT_DIGITS);
}
