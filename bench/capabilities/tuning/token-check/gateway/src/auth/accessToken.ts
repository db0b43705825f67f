import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('https://login.northwind.example/keys'));

export async function requireAccess(authorization: string | undefined) {
  if (!authorization?.startsWith('Bearer ')) throw new Unauthorised('missing token');
  const { payload } = await jwtVerify(authorization.slice(7), keys, {
    issuer: 'https://login.northwind.example',
    audience: 'northwind-orders',
    algorithms: ['RS256'],
    clockTolerance: 30,
  });
  if (!payload.sub) throw new Unauthorised('no subject');
  return { subject: payload.sub, scopes: String(payload.scope ?? '').split(' ') };
}

export class Unauthorised extends Error {}
