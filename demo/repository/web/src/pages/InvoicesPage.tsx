import { markInvoicePaid } from '@/api/invoicesApi';
import { InvoiceTable } from '@/components/InvoiceTable';
import { ProblemBanner } from '@/components/ProblemBanner';
import { useInvoices } from '@/hooks/useInvoices';
import { app } from '@/lib/app';
import { useCart } from '@/state/cartStore';

export function InvoicesPage() {
  const customer = useCart((cart) => cart.customer);
  const { rows, problem, reload, sortedBy, sortBy } = useInvoices(customer?.id ?? '');
  const open = rows.filter((row) => row.status === 'open');
  const late = open.filter((row) => row.daysLate > 0);

  return (
    <>
      <h1>Invoices</h1>
      <ProblemBanner problem={problem} onRetry={reload} />
      <p>
        {open.length} open, {late.length} late,{' '}
        {app.money.format(app.money.sum(open.map((row) => row.total)), customer?.currency ?? 'EUR')}
      </p>
      <InvoiceTable
        rows={rows}
        sortedBy={sortedBy}
        onSort={sortBy}
        onPaid={(invoiceId) => void markInvoicePaid(invoiceId).then(reload)}
      />
    </>
  );
}
