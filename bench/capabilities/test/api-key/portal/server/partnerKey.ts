import { createHash, timingSafeEqual } from 'node:crypto';

export async function partnerOf(headers: Headers, keys: KeyStore): Promise<Partner | null> {
  const key = headers.get('X-Partner-Key');
  if (!key || !key.startsWith('pk_live_')) return null;
  const hash = createHash('sha256').update(key).digest();
  const partner = await keys.byPrefix(key.slice(8, 16));
  if (!partner || !timingSafeEqual(hash, partner.keyHash)) return null;
  return partner.revokedAt === null ? partner : null;
}
