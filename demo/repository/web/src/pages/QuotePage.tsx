import { useNavigate, useParams } from 'react-router-dom';
import { ProblemBanner } from '@/components/ProblemBanner';
import { QuoteHistory } from '@/components/QuoteHistory';
import { QuoteSummary } from '@/components/QuoteSummary';
import { useCustomer } from '@/hooks/useCustomer';
import { useOffer } from '@/hooks/useOffer';
import { app } from '@/lib/app';
import { useCart } from '@/state/cartStore';

export function QuotePage() {
  const { quoteId = '' } = useParams();
  const offer = useOffer(quoteId);
  const customer = useCustomer(offer.value?.customerId ?? '');
  const discardQuote = useCart((cart) => cart.discardQuote);
  const navigate = useNavigate();

  if (offer.value === null || customer.value === null) {
    return <ProblemBanner problem={offer.problem ?? customer.problem} onRetry={offer.reload} />;
  }

  const account = {
    level: customer.value.tier,
    memberYears: app.dates.fullYearsSince(customer.value.customerSince),
  };

  return (
    <>
      <h1>Quote for {customer.value.name}</h1>
      <QuoteSummary quote={offer.value} account={account} />
      {app.isOn('quote-history') && <QuoteHistory quoteId={quoteId} />}
      {offer.isOpen && (
        <>
          <button type="button" onClick={() => navigate('/checkout')}>
            Order
          </button>
          <button type="button" onClick={() => void discardQuote().then(() => navigate('/cart'))}>
            Discard
          </button>
        </>
      )}
    </>
  );
}
