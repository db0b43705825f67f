export async function showQuote(quoteId: string): Promise<unknown> {
  const answer = await fetch(`/api/quotes/${quoteId}`);
  return answer.json();
}

export async function sendQuote(quoteId: string): Promise<void> {
  await fetch(`/api/quotes/${quoteId}/send`, { method: 'POST' });
}
