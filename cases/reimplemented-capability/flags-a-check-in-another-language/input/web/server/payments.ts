import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE_SECONDS = 300;

export function isGenuine(body: string, header: string | undefined, secret: string): boolean {
  if (!header) return false;
  const parts = new Map(header.split(',').map((part) => part.split('=', 2) as [string, string]));
  const time = Number(parts.get('t'));
  if (Math.abs(Date.now() / 1000 - time) > TOLERANCE_SECONDS) return false;
  const expected = createHmac('sha256', secret).update(`${time}.${body}`).digest('hex');
  const given = parts.get('v1') ?? '';
  return given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
}

export async function receive(request: Request, secret: string): Promise<Response> {
  const body = await request.text();
  const isOurs = isGenuine(body, request.headers.get('Acquirer-Signature') ?? undefined, secret);
  return new Response(null, { status: isOurs ? 204 : 400 });
}
