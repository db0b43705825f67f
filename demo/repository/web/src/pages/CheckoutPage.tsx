import type { Invoice, LimitAnswer, Order, Quote } from '@tallyho/api-contracts';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { checkCreditLimit, fetchCreditScore } from '@/api/creditApi';
import { fetchCustomer } from '@/api/customersApi';
import { draftInvoice, sendInvoice } from '@/api/invoicesApi';
import { cancelOrder, placeOrder, releaseOrder } from '@/api/ordersApi';
import { requestQuote, sendQuote, withdrawQuote } from '@/api/quotesApi';
import { MoneyLabel } from '@/components/MoneyLabel';
import { ProblemBanner } from '@/components/ProblemBanner';
import { showToast } from '@/components/ToastHost';
import { app } from '@/lib/app';
import { emptyCart, useCart } from '@/state/cartStore';

type Step = 'review' | 'deposit' | 'done';

export function CheckoutPage() {
  const { customer, items, quote: quoteInCart } = useCart();
  const [step, setStep] = useState<Step>('review');
  const [limit, setLimit] = useState<LimitAnswer | null>(null);
  const [invoice, setInvoice] = useState<Invoice | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const navigate = useNavigate();

  if (customer === null) return <ProblemBanner problem="Choose a customer first." onRetry={() => navigate('/cart')} />;
  const buyer = customer;

  async function freshQuote(): Promise<Quote> {
    if (quoteInCart !== null && quoteInCart.validUntil >= app.dates.formatDay(new Date())) return quoteInCart;
    if (quoteInCart !== null) await withdrawQuote(quoteInCart.id);
    return requestQuote({ customerId: buyer.id, lines: items.map(({ sku, quantity }) => ({ sku, quantity })) });
  }

  async function billOrder(order: Order, quote: Quote, share: number): Promise<Invoice> {
    const draft = await draftInvoice({
      orderId: order.id,
      customerId: buyer.id,
      currency: quote.currency,
      lines: quote.lines.map((line) => ({
        sku: line.sku,
        description: line.description,
        quantity: line.quantity,
        amount: app.money.round(line.price * share),
      })),
    });
    return sendInvoice(draft.id);
  }

  async function order(isDepositAccepted: boolean) {
    setBusy(true);
    setProblem(null);
    try {
      const current = await fetchCustomer(buyer.id);
      if (current.isBlocked) {
        setProblem(`${current.name} is blocked. Ask accounting.`);
        return;
      }

      const quote = await freshQuote();
      const score = await fetchCreditScore(current.id);
      const answer = await checkCreditLimit({ customerId: current.id, tier: current.tier, orderTotal: quote.total });
      setLimit(answer);

      if (score.grade === 'E' || (score.grade === 'D' && current.tier === 'standard')) {
        setProblem('This customer orders against payment in advance only.');
        await withdrawQuote(quote.id);
        return;
      }
      if (!answer.isCovered && !isDepositAccepted) {
        setStep('deposit');
        return;
      }

      const sent = quote.status === 'draft' ? await sendQuote(quote.id) : quote;
      const placed = await placeOrder(sent.id);
      let released = placed;
      if (placed.status === 'onhold' && answer.isCovered) released = await releaseOrder(placed.id);
      if (released.status === 'onhold' && !isDepositAccepted) {
        await cancelOrder(released.id);
        setProblem(released.holdReason ?? 'The order could not be released.');
        return;
      }

      if (!answer.isCovered) {
        setInvoice(await billOrder(released, sent, answer.deposit / sent.total));
      } else if (current.tier === 'gold' || score.grade === 'A') {
        showToast('The invoice follows at the end of the month');
      } else {
        setInvoice(await billOrder(released, sent, 1));
      }

      app.telemetry.record('ordered', { total: sent.total, grade: score.grade });
      emptyCart();
      setStep('done');
    } catch (error) {
      app.logger.error('checkout failed', error);
      setProblem(error instanceof Error ? error.message : 'The order was not placed.');
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <h1>Order for {buyer.name}</h1>
      <ProblemBanner problem={problem} />
      {step === 'review' && (
        <button type="button" disabled={isBusy || items.length === 0} onClick={() => void order(false)}>
          Order now
        </button>
      )}
      {step === 'deposit' && limit !== null && (
        <>
          <p>
            The credit limit does not cover this order. A deposit of{' '}
            <MoneyLabel amount={limit.deposit} currency={buyer.currency} /> is due first.
          </p>
          <button type="button" disabled={isBusy} onClick={() => void order(true)}>
            Order with deposit
          </button>
        </>
      )}
      {step === 'done' && <p>Thank you. {invoice === null ? '' : `Invoice ${invoice.number} is on its way.`}</p>}
    </>
  );
}
