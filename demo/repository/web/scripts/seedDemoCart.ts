import { writeFileSync } from 'node:fs';
import { sampleArticles } from '../src/fixtures/sampleArticles';
import type { CartItem } from '../src/state/cartStore';

/** Writes a cart that can be pasted into the browser's storage before a sales demo. */
function demoCart(quantity: number): CartItem[] {
  return sampleArticles.map((article) => ({
    sku: article.sku,
    description: article.description,
    unitPrice: article.unitPrice,
    quantity: Math.max(quantity, article.minimumQuantity),
  }));
}

writeFileSync('demo-cart.json', JSON.stringify(demoCart(Number(process.argv[2] ?? 10)), null, 2));
