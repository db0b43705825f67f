export function readCursor(cursor: string): { after: string; sort: string } {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const { v, after, sort } = JSON.parse(text) as { v: number; after: string; sort: string };
  if (v !== 2) throw new RangeError('invalid_cursor');
  return { after, sort: sort ?? 'created_at' };
}
