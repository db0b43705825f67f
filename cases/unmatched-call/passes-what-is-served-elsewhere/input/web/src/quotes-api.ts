export async function showQuote(quoteId: string): Promise<unknown> {
  const answer = await fetch(`/api/quotes/${quoteId}`);
  return answer.json();
}

export async function convert(currency: string): Promise<unknown> {
  const rates = await fetch(`https://rates.example.com/api/quotes/${currency}/history`);
  const news = await fetch('/content/news.json');
  return [await rates.json(), await news.json()];
}
