import { timingSafeEqual } from 'node:crypto';

export function csrf(request: Req, response: Res, next: () => void) {
  if (['GET', 'HEAD', 'OPTIONS'].includes(request.method)) return next();
  const cookie = request.cookies['XSRF-TOKEN'] ?? '';
  const header = request.headers['x-xsrf-token'] ?? '';
  const isSame = cookie.length === header.length && timingSafeEqual(Buffer.from(cookie), Buffer.from(header));
  if (cookie === '' || !isSame) return response.status(403).json({ error: 'csrf_failed' });
  return next();
}
