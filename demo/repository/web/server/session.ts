import { createPublicKey, verify } from 'node:crypto';

export interface Session {
  userId: string;
  name: string;
  roles: string[];
}

const ISSUER_PREFIX = 'https://id.tallyho.example';
const AUDIENCE = 'tallyho-web';
const GRACE_MS = 60_000;

const publicKey = createPublicKey(process.env.IDENTITY_PUBLIC_KEY ?? '');

export function readCookie(header: string | undefined, name: string): string | null {
  for (const part of (header ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value) return decodeURIComponent(value);
  }
  return null;
}

export function verifySession(token: string): Session | null {
  const [header, payload, signature] = token.split('.');
  if (!header || !payload || !signature) return null;

  const { alg } = parsePart(header);
  if (alg === 'none') return null;

  const digest = String(alg).startsWith('RS') ? `RSA-SHA${String(alg).slice(2)}` : 'sha256';
  const isSigned = verify(digest, Buffer.from(`${header}.${payload}`), publicKey, Buffer.from(signature, 'base64url'));
  if (!isSigned) return null;

  const claims = parsePart(payload);
  if (!String(claims.iss).startsWith(ISSUER_PREFIX)) return null;
  if (![claims.aud].flat().includes(AUDIENCE)) return null;
  if (claims.exp && Number(claims.exp) * 1000 + GRACE_MS < Date.now()) return null;

  return { userId: String(claims.sub), name: String(claims.name ?? ''), roles: [claims.roles ?? []].flat().map(String) };
}

function parsePart(part: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
}
