import { useEffect, useState } from 'react';
import { Link } from 'react-router-dom';
import { searchProducts } from './product-client';
import type { ProductHit } from './product-client';

export function ProductList({ words }: { words: string }) {
  const [hits, setHits] = useState<readonly ProductHit[] | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    setHits(null);
    searchProducts(words, controller.signal)
      .then(setHits)
      .catch((error: unknown) => {
        if (!controller.signal.aborted) throw error;
      });
    return () => controller.abort();
  }, [words]);

  if (hits === null) return <p role="status">Searching…</p>;
  if (hits.length === 0) return <p>Nothing found for “{words}”.</p>;
  return (
    <ul className="product-list">
      {hits.map((hit) => (
        <li key={hit.sku}>
          <Link to={`/products/${hit.sku}`}>{hit.title}</Link>
        </li>
      ))}
    </ul>
  );
}
