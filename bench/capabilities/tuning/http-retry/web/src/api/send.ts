export async function sendWithRetry(url: string, init: RequestInit = {}): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    const response = await fetch(url, { ...init, headers: { ...init.headers, Accept: 'application/json' } });
    if (![429, 502, 503].includes(response.status) || attempt === 4) return response;
    const wait = Number(response.headers.get('Retry-After') ?? 0) * 1000 || 200 * 2 ** attempt;
    await new Promise((resolve) => setTimeout(resolve, wait + Math.random() * 100));
  }
}
