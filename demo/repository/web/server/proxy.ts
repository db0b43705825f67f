import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';

const TARGETS: [prefix: string, base: string][] = [
  ['/api/invoices', process.env.INVOICING_URL ?? 'http://invoicing:8080'],
  ['/api/', process.env.PRICING_URL ?? 'http://pricing-api:5080'],
  ['/v1/', process.env.CREDIT_URL ?? 'http://credit-scoring:8000'],
];

export function targetOf(path: string): string | null {
  return TARGETS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? null;
}

export async function forward(
  request: IncomingMessage,
  response: ServerResponse,
  { target, token }: { target: string; token: string },
): Promise<void> {
  const hasBody = request.method !== 'GET' && request.method !== 'DELETE';
  const answer = await fetch(new URL(request.url ?? '/', target), {
    method: request.method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': request.headers['content-type'] ?? 'application/json',
    },
    body: hasBody ? (Readable.toWeb(request) as unknown as BodyInit) : undefined,
    duplex: 'half',
  } as RequestInit);

  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/json',
  });
  if (answer.body === null) {
    response.end();
    return;
  }
  Readable.fromWeb(answer.body as ReadableStream).pipe(response);
}
