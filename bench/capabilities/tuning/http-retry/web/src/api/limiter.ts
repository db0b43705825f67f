export function createLimiter(perMinute: number) {
  const seen = new Map<string, number>();
  return (caller: string, response: { status(code: number): void; setHeader(name: string, value: string): void }) => {
    const count = (seen.get(caller) ?? 0) + 1;
    seen.set(caller, count);
    if (count <= perMinute) return true;
    response.setHeader('Retry-After', '60');
    response.status(429);
    return false;
  };
}
