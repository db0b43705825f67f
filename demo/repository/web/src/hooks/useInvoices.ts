import type { Invoice } from '@tallyho/api-contracts';
import { useMemo, useState } from 'react';
import { fetchInvoices } from '@/api/invoicesApi';
import type { InvoiceColumn } from '@/components/InvoiceTable';
import { useLoaded } from '@/hooks/useLoaded';

export interface InvoiceRow extends Invoice {
  daysLate: number;
}

const DAY_MS = 86_400_000;

export function useInvoices(customerId: string, today: Date = new Date()) {
  const [sortedBy, setSortedBy] = useState<InvoiceColumn>('dueOn');
  const { value, problem, reload } = useLoaded(() => fetchInvoices(customerId), [customerId]);
  const day = today.toISOString().slice(0, 10);

  const rows = useMemo<InvoiceRow[]>(() => {
    const withDelay = (value ?? []).map((invoice) => ({
      ...invoice,
      daysLate: invoice.status === 'open' ? Math.floor((Date.parse(day) - Date.parse(invoice.dueOn)) / DAY_MS) : 0,
    }));
    return withDelay.sort((left, right) => (left[sortedBy] < right[sortedBy] ? -1 : 1));
  }, [value, sortedBy, day]);

  return { rows, problem, reload, sortedBy, sortBy: setSortedBy };
}
