export async function receive(request: Request): Promise<Response> {
  const signature = request.headers.get('Acquirer-Signature') ?? '';
  const body = await request.text();
  const answer = await fetch('http://ledger/notices', { method: 'POST', body, headers: { 'Acquirer-Signature': signature } });
  return new Response(null, { status: answer.status });
}
