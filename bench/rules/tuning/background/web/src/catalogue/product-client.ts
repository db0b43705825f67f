export interface ProductHit {
  readonly sku: string;
  readonly title: string;
  readonly image: string | null;
}

/** Products whose title or description holds the words. */
export async function searchProducts(words: string, signal: AbortSignal): Promise<ProductHit[]> {
  const address = new URL('/api/products', window.location.origin);
  address.searchParams.set('words', words);
  const response = await fetch(address, { signal, headers: { Accept: 'application/json' } });
  if (!response.ok) throw new Error(`The catalogue answered ${response.status}.`);
  const page = (await response.json()) as { items: ProductHit[] };
  return page.items;
}
