export async function showQuote(quoteId: string): Promise<unknown> {
  const answer = await fetch(`/api/quotes/${quoteId}`);
  return answer.json();
}

export async function showHistory(quoteId: string): Promise<unknown> {
  const answer = await fetch(`/api/quotes/${quoteId}/history`);
  return answer.json();
}
