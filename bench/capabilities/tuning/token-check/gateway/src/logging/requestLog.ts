export function describeRequest(request: { headers: Record<string, string>; url: string; method: string }) {
  const token = request.headers['x-request-id'] ?? 'none';
  const length = request.headers['content-length'] ?? '0';
  return `${request.method} ${request.url} token=${token} bytes=${length}`;
}
