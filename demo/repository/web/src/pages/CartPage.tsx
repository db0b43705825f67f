import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { ArticleList } from '@/components/ArticleList';
import { CartLineItem } from '@/components/CartLineItem';
import { CustomerPicker } from '@/components/CustomerPicker';
import { ProblemBanner } from '@/components/ProblemBanner';
import { TierBadge } from '@/components/TierBadge';
import { app } from '@/lib/app';
import { useCart } from '@/state/cartStore';

export function CartPage() {
  const { customer, items, chooseCustomer, add, changeQuantity, remove, requestQuote } = useCart();
  const [problem, setProblem] = useState<string | null>(null);
  const navigate = useNavigate();

  if (customer === null) return <CustomerPicker onPick={chooseCustomer} />;

  async function askForQuote() {
    try {
      const quote = await requestQuote();
      app.telemetry.record('quote-requested', { lines: items.length });
      navigate(`/quotes/${quote.id}`);
    } catch (error) {
      setProblem(error instanceof Error ? error.message : 'The quote was not created.');
    }
  }

  return (
    <>
      <h1>
        {customer.name} <TierBadge tier={customer.tier} />
      </h1>
      <ProblemBanner problem={problem} />
      <table>
        <tbody>
          {items.map((item) => (
            <CartLineItem
              key={item.sku}
              item={item}
              customer={customer}
              onQuantityChange={(quantity) => changeQuantity(item.sku, quantity)}
              onRemove={() => remove(item.sku)}
            />
          ))}
        </tbody>
      </table>
      <button type="button" disabled={items.length === 0} onClick={() => void askForQuote()}>
        Ask for a quote
      </button>
      <ArticleList currency={customer.currency} onAdd={add} />
    </>
  );
}
