import type { CustomerTier, Quote } from '@tallyho/api-contracts';
import { MoneyLabel } from '@/components/MoneyLabel';
import { app } from '@/lib/app';

export interface Account {
  level: CustomerTier;
  memberYears: number;
}

const LEVEL_REDUCTION: Record<string, number> = {
  gold: 15,
  silver: 10,
  bronze: 4,
};

export function QuoteSummary({ quote, account }: { quote: Quote; account: Account }) {
  const rows = quote.lines.map((line) => {
    let reduction = LEVEL_REDUCTION[account.level] ?? 0;
    if (line.quantity > 99) reduction += 5;
    if (account.memberYears > 3) reduction += 2;
    reduction = Math.min(reduction, 20);

    const full = line.listPrice * line.quantity;
    const payable = Number(((full * (100 - reduction)) / 100).toFixed(2));
    return { sku: line.sku, pieces: line.quantity, full, reduction, payable };
  });
  const payable = app.money.sum(rows.map((row) => row.payable));

  return (
    <section aria-label="Quote summary">
      <table>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sku}>
              <th scope="row">
                {row.pieces} x {row.sku}
              </th>
              <td>
                <MoneyLabel amount={row.full} currency={quote.currency} />
              </td>
              <td>{row.reduction > 0 ? `- ${row.reduction} %` : ''}</td>
              <td>
                <MoneyLabel amount={row.payable} currency={quote.currency} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        <dt>Surcharge</dt>
        <dd>
          <MoneyLabel amount={quote.surcharge} currency={quote.currency} />
        </dd>
        <dt>To pay</dt>
        <dd>
          <MoneyLabel amount={payable + quote.surcharge} currency={quote.currency} />
        </dd>
      </dl>
      <p>Valid until {app.dates.formatDay(quote.validUntil)}</p>
    </section>
  );
}
